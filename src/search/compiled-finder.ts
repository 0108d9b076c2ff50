import { lowerBound } from './compiled-runs.ts';

/** So many keys are told apart by their highest bits. A power of two. */
const BLOCK_BITS = 6;

/** Where the runs of a key begin: looked up in a table of every 64th key, then among the few runs of its block. */
export class RunFinder {
  readonly #keys: Uint32Array;
  /** By block of keys: its first run; the last number is how many runs there are. */
  readonly #starts: Uint32Array;

  /** @param keys by run, ascending. */
  constructor(keys: Uint32Array) {
    this.#keys = keys;
    const blocks = ((keys.at(-1) ?? 0) >>> BLOCK_BITS) + 1;
    const starts = new Uint32Array(blocks + 1);
    let block = 0;
    for (let run = 0; run < keys.length; run++) {
      const own = (keys[run] ?? 0) >>> BLOCK_BITS;
      while (block < own) starts[++block] = run;
    }
    starts[blocks] = keys.length;
    this.#starts = starts;
  }

  /** The first run whose key is not below a key. */
  first(key: number): number {
    const block = key >>> BLOCK_BITS;
    const start = this.#starts[block];
    const end = this.#starts[block + 1];
    return start === undefined || end === undefined ? this.#keys.length : lowerBound(this.#keys, key, start, end);
  }
}
