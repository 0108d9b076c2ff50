/**
 * Postings in columns: the passages of a segment in which a term stands equally often are one run, so that a frequency is kept once
 * for all of them. Runs are in the order of their keys, those of one key in the order of their frequencies.
 */
export interface Runs {
  /** By run: the number of the term in its field, see `Dictionary`. */
  readonly keys: Uint32Array;
  /** By run: how often the term stands in each of its passages. */
  readonly frequencies: Uint32Array;
  /** By run: where its slots end; they begin where those of the run before end. */
  readonly ends: Uint32Array;
  /** The slots of the passages, run after run. */
  readonly slots: Uint16Array;
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

/** Where the slots of a run begin. */
export function startOf(runs: Runs, run: number): number {
  return run === 0 ? 0 : (runs.ends[run - 1] ?? 0);
}

/** Takes postings in the order of runs. */
export class RunWriter {
  readonly #keys: Uint32Array;
  readonly #frequencies: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #slots: Uint16Array;
  #run = -1;
  #end = 0;

  /** Room for so many at most. */
  constructor(runs: number, postings: number) {
    this.#keys = new Uint32Array(runs);
    this.#frequencies = new Uint32Array(runs);
    this.#ends = new Uint32Array(runs);
    this.#slots = new Uint16Array(postings);
  }

  put(key: number, frequency: number, slot: number): void {
    if (this.#run < 0 || this.#keys[this.#run] !== key || this.#frequencies[this.#run] !== frequency) {
      this.#run++;
      this.#keys[this.#run] = key;
      this.#frequencies[this.#run] = frequency;
    }
    this.#slots[this.#end++] = slot;
    this.#ends[this.#run] = this.#end;
  }

  /** What was put, in columns as long as they need be. */
  written(): Runs {
    const runs = this.#run + 1;
    return {
      keys: this.#keys.slice(0, runs),
      frequencies: this.#frequencies.slice(0, runs),
      ends: this.#ends.slice(0, runs),
      slots: this.#slots.slice(0, this.#end),
    };
  }
}
