import { Column } from './column.ts';
import { type Runs, RunWriter } from './compiled-runs.ts';

/** More often no term counts as standing in a passage. */
const MOST_FREQUENT = 0xffff;
/** A slot has so many bits. */
const SLOT_BITS = 16;
const LOW_BITS = (1 << SLOT_BITS) - 1;
/** Of a term that stands up to so many times in a passage the runs are gathered one after the other, of others they are sorted. */
const FEW = 8;
/** So few rows are sorted: to count takes time for every key there may be, which are a million and more where an article is added to many. */
const FEW_ROWS = 1 << 16;

/** Postings as they come, on their way into runs; those of one term in the ascending order of their slots. */
export class PostingRows {
  #keys = new Column();
  /** The frequency in the high bits, the slot in the low ones. */
  #values = new Column();

  get count(): number {
    return this.#keys.length;
  }

  put(key: number, frequency: number, slot: number): void {
    this.#keys.push(key);
    this.#values.push(Math.min(frequency, MOST_FREQUENT) * (1 << SLOT_BITS) + slot);
  }

  /** Gives the room back. */
  clear(): void {
    this.#keys = new Column();
    this.#values = new Column();
  }

  /** What was put; there is nothing then. */
  compile(): Runs {
    const writer = new RunWriter();
    if (this.count < FEW_ROWS) this.#writeSorted(writer);
    else this.#writeCounted(writer);
    this.#keys.empty();
    this.#values.empty();
    return writer.written();
  }

  #writeSorted(writer: RunWriter): void {
    const keys = this.#keys.numbers;
    const given = this.#values.numbers;
    // Behind its key each row bears its place, so that those of one key stay as they stood.
    const rows = Float64Array.from({ length: this.count }, (_, row) => (keys[row] ?? 0) * FEW_ROWS + row).sort();
    const values = Uint32Array.from(rows, (row) => given[row % FEW_ROWS] ?? 0);
    for (let from = 0, to = 0; from < rows.length; from = to) {
      const key = keyOfRow(rows[from]);
      while (to < rows.length && keyOfRow(rows[to]) === key) to++;
      writeRuns(writer, key, values, from, to);
    }
  }

  #writeCounted(writer: RunWriter): void {
    const { ends, values } = this.#byKey();
    for (let key = 0, from = 0; key < ends.length; key++) {
      const to = ends[key] ?? 0;
      if (to > from) writeRuns(writer, key, values, from, to);
      from = to;
    }
  }

  /** Key after key the values, those of one key as they stood. */
  #byKey(): { readonly ends: Uint32Array; readonly values: Uint32Array } {
    const keys = this.#keys.numbers;
    const given = this.#values.numbers;
    let most = -1;
    for (let row = 0; row < this.count; row++) most = Math.max(most, keys[row] ?? 0);
    // First how many rows each key has, then where they begin, and at last, as each goes to its place, where they end.
    const ends = new Uint32Array(most + 1);
    for (let row = 0; row < this.count; row++) ends[keys[row] ?? 0] = (ends[keys[row] ?? 0] ?? 0) + 1;
    for (let key = 0, next = 0; key <= most; key++) {
      const rows = ends[key] ?? 0;
      ends[key] = next;
      next += rows;
    }
    const values = new Uint32Array(this.count);
    for (let row = 0; row < this.count; row++) {
      const key = keys[row] ?? 0;
      const place = ends[key] ?? 0;
      values[place] = given[row] ?? 0;
      ends[key] = place + 1;
    }
    return { ends, values };
  }
}

function keyOfRow(row = 0): number {
  return Math.floor(row / FEW_ROWS);
}

/** The postings of a term, from one place to another, by how often it stands in the passages. */
function writeRuns(writer: RunWriter, key: number, values: Uint32Array, from: number, to: number): void {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, (values[at] as number) >>> SLOT_BITS);
  if (most > FEW) {
    for (const value of values.subarray(from, to).sort()) writer.put(key, value >>> SLOT_BITS, value & LOW_BITS);
    return;
  }
  for (let frequency = 1; frequency <= most; frequency++) {
    for (let at = from; at < to; at++) {
      const value = values[at] as number;
      if (value >>> SLOT_BITS === frequency) writer.put(key, frequency, value & LOW_BITS);
    }
  }
}
