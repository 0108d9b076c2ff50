import { type KeptTexts, TextColumn } from '../corpus/text-column.ts';
import { type ByField, byField } from './compiled-dictionary.ts';
import { RunFinder } from './compiled-finder.ts';
import { lowerBound, type Runs, slotsOf } from './compiled-runs.ts';
import { FIELDS, type Field } from './passage-index.ts';

/** A segment's columns by slot, and its postings. */
export interface Columns {
  readonly ids: KeptTexts;
  /** The numbers that the passages bear as long as they are in the index, ascending. */
  readonly numbers: Uint32Array;
  /** How many different terms each field of a passage holds, see {@link lengthsOf}. */
  readonly lengths: ByField<Uint16Array>;
  readonly runs: Runs;
}

/** A passage is never so long: a longer headline counts as one of this length. */
export const LONGEST = 4095;

/** Lengths as a segment keeps them. */
export function lengthsOf(lengths: Iterable<number>): Uint16Array {
  return Uint16Array.from(lengths, (length) => Math.min(length, LONGEST));
}

/** Some passages, compiled. One that is removed keeps its slot, and its postings are passed over, until the segment is compiled anew. */
export class Segment {
  readonly columns: Columns;
  readonly #ids: TextColumn;
  readonly #finder: RunFinder;
  readonly #totals: Record<Field, number>;
  readonly #longest: ByField<number>;
  /** By slot: 1 where the passage is removed. */
  readonly #removed: Uint8Array;
  #live: number;

  constructor(columns: Columns) {
    this.columns = columns;
    this.#finder = new RunFinder(columns.runs.keys);
    this.#ids = new TextColumn(columns.ids);
    this.#live = this.size;
    this.#removed = new Uint8Array(this.size);
    this.#totals = byField((field) => totalOf(columns.lengths[field]));
    this.#longest = byField((field) => longestOf(columns.lengths[field]));
  }

  /** The lowest number of a passage. */
  get first(): number {
    return this.columns.numbers[0] ?? 0;
  }

  /** How many slots there are, those of removed passages counted. */
  get size(): number {
    return this.columns.numbers.length;
  }

  /** The id of the passage in a slot. */
  id(slot: number): string {
    return this.#ids.at(slot);
  }

  /** How many passages are there. */
  get live(): number {
    return this.#live;
  }

  /** The sum of the lengths of a field over the passages that are there. */
  total(field: Field): number {
    return this.#totals[field];
  }

  /** The greatest length of a field, those of removed passages counted. */
  longest(field: Field): number {
    return this.#longest[field];
  }

  /** The first run of a key; another key's where it has none here. */
  firstRun(key: number): number {
    return this.#finder.first(key);
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
    let postings = 0;
    for (let run = this.firstRun(key); runs.keys[run] === key; run++) postings += this.#countLive(run);
    return postings;
  }

  #countLive(run: number): number {
    const { runs } = this.columns;
    const all = runs.counts[run] ?? 0;
    if (this.#live === this.size) return all;
    let removed = 0;
    for (const slot of slotsOf(runs, run)) removed += this.#removed[slot] ?? 0;
    return all - removed;
  }
}

// Plain loops, for a segment may have hundreds of thousands of passages, and whoever starts waits for these.

function totalOf(lengths: Uint16Array): number {
  let total = 0;
  for (let slot = 0; slot < lengths.length; slot++) total += lengths[slot] ?? 0;
  return total;
}

function longestOf(lengths: Uint16Array): number {
  let longest = 0;
  for (let slot = 0; slot < lengths.length; slot++) longest = Math.max(longest, lengths[slot] ?? 0);
  return longest;
}
