import { type ByField, byField, type Dictionary } from './compiled-dictionary.ts';
import { PostingRows } from './compiled-posting-rows.ts';
import { lengthsOf, Segment } from './compiled-segment.ts';
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
  readonly #rows = new PostingRows();

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Whether it is time to compile. */
  get isFull(): boolean {
    return this.size >= MOST_PASSAGES || this.#rows.count >= MOST_POSTINGS;
  }

  add(number: number, { id, terms }: IndexEntry): void {
    for (const field of FIELDS) this.#lengths[field].push(this.#addField(field, terms[field]));
    this.#ids.push(id);
    this.#numbers.push(number);
  }

  /** How many different terms there are. */
  #addField(field: Field, terms: readonly string[]): number {
    const before = this.#rows.count;
    const keys = this.#sortedKeys(field, terms);
    for (let from = 0, to = 0; from < keys.length; from = to) {
      const key = keys[from] ?? 0;
      while (keys[to] === key) to++;
      this.#rows.put(key, to - from, this.size);
    }
    return this.#rows.count - before;
  }

  /** Sorted, so that those of one term stand together and can be counted without a table. */
  #sortedKeys(field: Field, terms: readonly string[]): Uint32Array {
    const keys = new Uint32Array(terms.length);
    for (let at = 0; at < terms.length; at++) keys[at] = this.#dictionary.number(field, terms[at] ?? '');
    return keys.sort();
  }

  compile(): Segment {
    return new Segment({
      ids: this.#ids,
      numbers: Uint32Array.from(this.#numbers),
      lengths: byField((field) => lengthsOf(this.#lengths[field])),
      runs: this.#rows.compile(),
    });
  }
}
