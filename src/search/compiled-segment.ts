import { type ByField, byField } from './compiled-dictionary.ts';
import { lowerBound, type Runs, startOf } from './compiled-runs.ts';
import { type Tables, tablesOf } from './compiled-tables.ts';
import { FIELDS, type Field } from './passage-index.ts';

/** A segment's columns by slot, and its postings. */
export interface Columns {
  readonly ids: readonly string[];
  /** The numbers that the passages bear as long as they are in the index, ascending. */
  readonly numbers: Uint32Array;
  /** How many different terms each field of a passage holds. */
  readonly lengths: ByField<Uint32Array>;
  readonly runs: Runs;
}

/** Some passages, compiled. One that is removed keeps its slot, and its postings are passed over, until the segment is compiled anew. */
export class Segment {
  readonly columns: Columns;
  readonly #tables: Tables;
  readonly #totals: Record<Field, number>;
  /** By slot: 1 where the passage is removed. */
  readonly #removed: Uint8Array;
  #live: number;

  constructor(columns: Columns) {
    this.columns = columns;
    this.#tables = tablesOf(columns.runs, columns.ids.length);
    this.#live = columns.ids.length;
    this.#removed = new Uint8Array(columns.ids.length);
    this.#totals = byField((field) => columns.lengths[field].reduce((sum, length) => sum + length, 0));
  }

  /** The lowest number of a passage. */
  get first(): number {
    return this.columns.numbers[0] ?? 0;
  }

  /** How many slots there are, those of removed passages counted. */
  get size(): number {
    return this.columns.ids.length;
  }

  /** How many passages are there. */
  get live(): number {
    return this.#live;
  }

  /** The sum of the lengths of a field over the passages that are there. */
  total(field: Field): number {
    return this.#totals[field];
  }

  /** How often a common term stands in each passage, by slot; a term that is not common has no table. */
  table(key: number): Uint8Array | undefined {
    return this.#tables.get(key);
  }

  isLive(slot: number): boolean {
    return this.#removed[slot] === 0;
  }

  /** Takes out the passage of a number that is in the segment. */
  remove(number: number): void {
    const slot = lowerBound(this.columns.numbers, number);
    if (this.columns.numbers[slot] !== number || !this.isLive(slot)) return;
    this.#removed[slot] = 1;
    this.#live--;
    for (const field of FIELDS) this.#totals[field] -= this.columns.lengths[field][slot] ?? 0;
  }

  /** In how many passages that are there the term of a key stands. */
  frequency(key: number): number {
    const { runs } = this.columns;
    const run = lowerBound(runs.keys, key);
    if (runs.keys[run] !== key) return 0;
    const from = startOf(runs, run);
    const to = startOf(runs, lowerBound(runs.keys, key + 1));
    return this.#live === this.size ? to - from : this.#countLive(from, to);
  }

  #countLive(from: number, to: number): number {
    const { slots } = this.columns.runs;
    let removed = 0;
    for (let at = from; at < to; at++) removed += this.#removed[slots[at] ?? 0] ?? 0;
    return to - from - removed;
  }
}
