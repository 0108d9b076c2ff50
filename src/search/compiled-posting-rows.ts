import { type Runs, RunWriter } from './compiled-runs.ts';

/** Postings as they come, on their way into runs; those of one term in the ascending order of their slots. */
export class PostingRows {
  readonly #keys: number[] = [];
  readonly #frequencies: number[] = [];
  readonly #slots: number[] = [];

  get count(): number {
    return this.#keys.length;
  }

  put(key: number, frequency: number, slot: number): void {
    this.#keys.push(key);
    this.#frequencies.push(frequency);
    this.#slots.push(slot);
  }

  compile(): Runs {
    const [keys, frequencies, slots] = [this.#keys, this.#frequencies, this.#slots];
    const writer = new RunWriter(keys.length, keys.length);
    // Equal rows stay as they stood: runs come by key, then by frequency, and slots ascend within a run.
    for (const row of sorted(sorted(rowsOf(keys), frequencies), keys)) {
      writer.put(keys[row] ?? 0, frequencies[row] ?? 0, slots[row] ?? 0);
    }
    return writer.written();
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
