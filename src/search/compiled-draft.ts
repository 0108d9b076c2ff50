import { type ByField, byField, type Dictionary, FIELDS } from './compiled-dictionary.ts';
import { RunWriter } from './compiled-runs.ts';
import { Segment } from './compiled-segment.ts';
import type { IndexEntry } from './passage-index.ts';

/** Passages on their way into a segment, in the order of their numbers. */
export class Draft {
  readonly #dictionary: Dictionary;
  readonly #ids: string[] = [];
  readonly #numbers: number[] = [];
  readonly #lengths: ByField<number[]> = byField(() => []);
  // A posting is one row of these three.
  readonly #keys: number[] = [];
  readonly #frequencies: number[] = [];
  readonly #slots: number[] = [];

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  get size(): number {
    return this.#ids.length;
  }

  add(number: number, { id, terms }: IndexEntry): void {
    const slot = this.#ids.length;
    this.#ids.push(id);
    this.#numbers.push(number);
    for (const field of FIELDS) {
      const counts = countsOf(terms[field]);
      this.#lengths[field].push(counts.size);
      for (const [term, count] of counts) {
        this.#keys.push(this.#dictionary.number(field, term));
        this.#frequencies.push(count);
        this.#slots.push(slot);
      }
    }
  }

  compile(): Segment {
    const [keys, frequencies, slots] = [this.#keys, this.#frequencies, this.#slots];
    const writer = new RunWriter(keys.length, keys.length);
    // Both sorts keep the order of what is equal: runs come by key, then by frequency, and slots ascend within a run.
    for (const row of sorted(sorted(Uint32Array.from(keys.keys()), frequencies), keys)) {
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

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Rows in the ascending order of their values, whole numbers; equal ones as they stood. */
function sorted(rows: Uint32Array, values: readonly number[]): Uint32Array {
  const most = values.reduce((most, value) => Math.max(most, value), 0);
  // First how many rows have a value, then where the rows of that value begin.
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
