import { Column } from './column.ts';
import { type Runs, RunWriter } from './compiled-runs.ts';

/** Postings as they come, on their way into runs; those of one term in the ascending order of their slots. */
export class PostingRows {
  readonly #keys = new Column();
  readonly #frequencies = new Column();
  readonly #slots = new Column();

  get count(): number {
    return this.#keys.length;
  }

  put(key: number, frequency: number, slot: number): void {
    this.#keys.push(key);
    this.#frequencies.push(frequency);
    this.#slots.push(slot);
  }

  compile(): Runs {
    const [keys, frequencies, slots] = [this.#keys.numbers, this.#frequencies.numbers, this.#slots.numbers];
    const writer = new RunWriter();
    // Equal rows stay as they stood: runs come by key, then by frequency, and slots ascend within a run.
    for (const row of sorted(sorted(rowsOf(this.count), frequencies), keys)) {
      writer.put(keys[row] ?? 0, frequencies[row] ?? 0, slots[row] ?? 0);
    }
    return writer.written();
  }
}

function rowsOf(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

/** Rows in the ascending order of their values; equal ones as they stood. */
function sorted(rows: Uint32Array, values: Uint32Array): Uint32Array {
  let most = 0;
  for (let row = 0; row < rows.length; row++) most = Math.max(most, values[row] ?? 0);
  // First how many rows have each value, then where the next row of a value goes.
  const places = new Uint32Array(most + 2);
  for (let row = 0; row < rows.length; row++) {
    const value = values[row] ?? 0;
    places[value + 1] = (places[value + 1] ?? 0) + 1;
  }
  for (let value = 1; value <= most; value++) places[value] = (places[value] ?? 0) + (places[value - 1] ?? 0);
  const ordered = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const value = values[row] ?? 0;
    const place = places[value] ?? 0;
    ordered[place] = row;
    places[value] = place + 1;
  }
  return ordered;
}
