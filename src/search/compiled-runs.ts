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
   * Run after run the slots of the passages, ascending, each by how far it stands behind the one before it, the first behind -1: seven bits a
   * byte, the lowest first, the top bit where more follow. Most gaps take one byte, for most postings are of common terms.
   */
  readonly gaps: Uint8Array;
}

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
    let byte = gaps[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    slot += gap;
    room[count] = slot;
  }
  return room.subarray(0, all);
}

/** How far some gaps go together. */
function sumOf(gaps: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from, shift = 0; at < to; at++) {
    const byte = gaps[at] as number;
    sum += (byte & 0x7f) << shift;
    shift = byte > 0x7f ? shift + 7 : 0;
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
    this.#gaps.pushNumber(slot - this.#slot);
    this.#slot = slot;
    this.#count++;
  }

  /** Puts a run of others whose slots move up by so many. */
  putRun(runs: Runs, run: number, offset: number): void {
    const { gaps } = runs;
    const start = startOf(runs, run);
    const end = runs.ends[run] ?? 0;
    let rest = start;
    while ((gaps[rest++] ?? 0) > 0x7f);
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
