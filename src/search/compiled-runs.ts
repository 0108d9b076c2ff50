import { ByteColumn } from './byte-column.ts';
import { Column } from './column.ts';

/**
 * Postings in columns: the passages of a segment in which a term stands equally often are one run, so that a frequency is kept once
 * for all of them. Runs are in the order of their keys, those of one key in the order of their frequencies.
 */
export interface Runs {
  /** By run: the number of the term, see `Dictionary`. */
  readonly keys: Uint32Array;
  /** By run: how often the term stands in each of its passages. */
  readonly frequencies: Uint32Array;
  /** By run: how many passages there are. */
  readonly counts: Uint32Array;
  /** By run: where its gaps end among the bytes; they begin where those of the run before end. */
  readonly ends: Uint32Array;
  /**
   * Run after run the slots of the passages, ascending, each by how far it stands behind the one before it, the first behind -1: a byte, or
   * {@link FAR} and two bytes, the lower first. Nearly all gaps take one byte, for most postings are of common terms. Seven bits a byte would
   * take a sixteenth less room, and a loop to read each.
   */
  readonly gaps: Uint8Array;
}

/** Says that a gap does not fit into its byte: no segment has as many slots as two bytes hold. */
export const FAR = 0xff;

/** The first place in an ascending column, or between two of its places, that is not below a value; the end where all are. */
export function lowerBound(column: Uint32Array, value: number, start = 0, end = column.length): number {
  let [from, to] = [start, end];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((column[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the gaps of a run begin. */
export function startOf(runs: Runs, run: number): number {
  return run === 0 ? 0 : (runs.ends[run - 1] ?? 0);
}

/** Room for the slots of one run. */
let room: Uint32Array = new Uint32Array(0);

/** The slots of a run, good until the next is read. */
export function slotsOf(runs: Runs, run: number): Uint32Array {
  const { gaps } = runs;
  const all = runs.counts[run] ?? 0;
  if (all > room.length) room = new Uint32Array(2 * all);
  const end = runs.ends[run] ?? 0;
  let slot = -1;
  let count = 0;
  for (let at = startOf(runs, run); at < end; count++) {
    const byte = gaps[at++] ?? 0;
    if (byte === FAR) {
      slot += farGap(gaps, at);
      at += 2;
    } else slot += byte;
    room[count] = slot;
  }
  return room.subarray(0, all);
}

/** The gap in two bytes. */
export function farGap(gaps: Uint8Array, at: number): number {
  return (gaps[at] ?? 0) | ((gaps[at + 1] ?? 0) << 8);
}

/** How far some gaps go together. */
function sumOf(gaps: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; ) {
    const byte = gaps[at++] ?? 0;
    sum += byte === FAR ? farGap(gaps, at) : byte;
    if (byte === FAR) at += 2;
  }
  return sum;
}

/** Takes postings in the order of runs. */
export class RunWriter {
  readonly #keys = new Column();
  readonly #frequencies = new Column();
  readonly #counts = new Column();
  readonly #ends = new Column();
  readonly #gaps = new ByteColumn();
  #key = -1;
  #frequency = 0;
  #count = 0;
  #slot = -1;

  put(key: number, frequency: number, slot: number): void {
    if (key !== this.#key || frequency !== this.#frequency) {
      this.#end();
      this.#key = key;
      this.#frequency = frequency;
    }
    this.#putGap(slot - this.#slot);
    this.#slot = slot;
    this.#count++;
  }

  #putGap(gap: number): void {
    if (gap < FAR) this.#gaps.push(gap);
    else {
      this.#gaps.push(FAR);
      this.#gaps.push(gap & 0xff);
      this.#gaps.push(gap >>> 8);
    }
  }

  /** Puts a run of others whose slots move up by so many. */
  putRun(runs: Runs, run: number, offset: number): void {
    const { gaps } = runs;
    const start = startOf(runs, run);
    const end = runs.ends[run] ?? 0;
    const rest = start + (gaps[start] === FAR ? 3 : 1);
    // Only the first gap is another one.
    this.put(runs.keys[run] ?? 0, runs.frequencies[run] ?? 0, offset - 1 + sumOf(gaps, start, rest));
    this.#gaps.pushAll(gaps, rest, end);
    this.#slot += sumOf(gaps, rest, end);
    this.#count += (runs.counts[run] ?? 0) - 1;
  }

  #end(): void {
    if (this.#count > 0) {
      this.#keys.push(this.#key);
      this.#frequencies.push(this.#frequency);
      this.#counts.push(this.#count);
      this.#ends.push(this.#gaps.length);
    }
    this.#count = 0;
    this.#slot = -1;
  }

  /** What was put, in columns as long as they need be. */
  written(): Runs {
    this.#end();
    return {
      keys: this.#keys.whole(),
      frequencies: this.#frequencies.whole(),
      counts: this.#counts.whole(),
      ends: this.#ends.whole(),
      gaps: this.#gaps.whole(),
    };
  }
}
