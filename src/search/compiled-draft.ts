import { type ByField, byField, type Dictionary } from './compiled-dictionary.ts';
import { RunWriter } from './compiled-runs.ts';
import { Segment } from './compiled-segment.ts';
import { FIELDS, type Field, type IndexEntry } from './passage-index.ts';

/** A draft is full with so many of either: its postings are sorted at once, and long pages have many. */
const MOST_PASSAGES = 2048;
const MOST_POSTINGS = 1 << 20;

/** Passages on their way into a segment, in the order of their numbers. */
export class Draft {
  readonly #dictionary: Dictionary;
  readonly #ids: string[] = [];
  readonly #numbers: number[] = [];
  readonly #lengths: ByField<number[]> = byField(() => []);
  // A posting is a row of these three.
  readonly #keys: number[] = [];
  readonly #frequencies: number[] = [];
  readonly #slots: number[] = [];

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Whether it is time to compile. */
  get isFull(): boolean {
    return this.size >= MOST_PASSAGES || this.#keys.length >= MOST_POSTINGS;
  }

  add(number: number, { id, terms }: IndexEntry): void {
    this.#ids.push(id);
    this.#numbers.push(number);
    for (const field of FIELDS) this.#addField(field, terms[field]);
  }

  #addField(field: Field, terms: readonly string[]): void {
    const before = this.#keys.length;
    let last = -1;
    for (const key of this.#sortedKeys(field, terms)) {
      if (key === last) {
        this.#frequencies.push((this.#frequencies.pop() ?? 0) + 1);
      } else {
        this.#keys.push(key);
        this.#frequencies.push(1);
        this.#slots.push(this.#ids.length - 1);
        last = key;
      }
    }
    this.#lengths[field].push(this.#keys.length - before);
  }

  /** Sorted, so that those of one term stand together and can be counted without a table. */
  #sortedKeys(field: Field, terms: readonly string[]): Uint32Array {
    const keys = new Uint32Array(terms.length);
    for (let at = 0; at < terms.length; at++) keys[at] = this.#dictionary.number(field, terms[at] ?? '');
    return keys.sort();
  }

  compile(): Segment {
    const [keys, frequencies, slots] = [this.#keys, this.#frequencies, this.#slots];
    const writer = new RunWriter(keys.length, keys.length);
    // Equal rows stay as they stood: runs come by key, then by frequency, and slots ascend within a run.
    for (const row of sorted(sorted(rowsOf(keys), frequencies), keys)) {
      writer.put(keys[row] ?? 0, frequencies[row] ?? 0, slots[row] ?? 0);
    }
    return new Segment({
      ids: this.#ids,
      numbers: Uint32Array.from(this.#numbers),
      lengths: byField((field) => Uint32Array.from(this.#lengths[field])),
      runs: writer.written(),
    });
  }
}

function rowsOf(column: readonly number[]): Uint32Array {
  const rows = new Uint32Array(column.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows;
}

/** Rows in the ascending order of their values, which are whole numbers; equal ones as they stood. */
function sorted(rows: Uint32Array, values: readonly number[]): Uint32Array {
  const most = values.reduce((most, value) => Math.max(most, value), 0);
  // First how many rows have each value, then where the next row of a value goes.
  const places = new Uint32Array(most + 2);
  for (const value of values) places[value + 1] = (places[value + 1] ?? 0) + 1;
  for (let value = 1; value <= most; value++) places[value] = (places[value] ?? 0) + (places[value - 1] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) {
    const value = values[row] ?? 0;
    const place = places[value] ?? 0;
    ordered[place] = row;
    places[value] = place + 1;
  }
  return ordered;
}
