import type { Term } from '../text/analysis.ts';
import { type ByField, byField, type Dictionary, keyOf } from './compiled-dictionary.ts';
import { PostingRows } from './compiled-posting-rows.ts';
import { lengthsOf, Segment } from './compiled-segment.ts';
import type { WordGrams } from './compiled-word-grams.ts';
import { FIELDS, type Field, type IndexEntry } from './passage-index.ts';
import type { WordTable } from './word-table.ts';

/** A draft is full with so many of either: its postings are sorted at once, and long pages have many. */
const MOST_PASSAGES = 2048;
const MOST_POSTINGS = 1 << 20;

/** Passages on their way into a segment, in the order of their numbers. */
export class Draft {
  readonly #dictionary: Dictionary;
  readonly #table: WordTable;
  readonly #grams: WordGrams;
  readonly #ids: string[] = [];
  readonly #numbers: number[] = [];
  readonly #lengths: ByField<number[]> = byField(() => []);
  readonly #rows = new PostingRows();
  readonly #counter = new Counter();

  constructor(dictionary: Dictionary, table: WordTable, grams: WordGrams) {
    this.#dictionary = dictionary;
    this.#table = table;
    this.#grams = grams;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Whether it is time to compile. */
  get isFull(): boolean {
    return this.size >= MOST_PASSAGES || this.#rows.count >= MOST_POSTINGS;
  }

  add(number: number, { id, terms }: IndexEntry): void {
    for (const field of FIELDS) {
      this.#count(field, (count) => {
        for (const term of terms[field]) count(this.#dictionary.number(field, term));
      });
    }
    this.#end(number, id);
  }

  /** A passage by its words: the fields are those of `entryOf`. */
  addWords(number: number, id: string, terms: readonly Term[], context: Iterable<string>): void {
    const words = terms.map((term) => this.#table.number(term));
    this.#count('stem', (count) => {
      for (const word of words) count(keyOf('stem', this.#table.stemOf(word)));
    });
    this.#count('exact', (count) => {
      for (const word of words) count(keyOf('exact', word));
    });
    this.#count('gram', (count) => {
      for (const word of words) this.#grams.each(word, count);
    });
    this.#count('context', (count) => {
      for (const term of context) count(this.#dictionary.number('context', term));
    });
    this.#end(number, id);
  }

  /** Takes the terms of a field, of which `tell` tells one after the other. */
  #count(field: Field, tell: (count: (key: number) => void) => void): void {
    const before = this.#rows.count;
    tell(this.#counter.count);
    this.#counter.takeAll((key, frequency) => this.#rows.put(key, frequency, this.size));
    this.#lengths[field].push(this.#rows.count - before);
  }

  #end(number: number, id: string): void {
    this.#ids.push(id);
    this.#numbers.push(number);
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

/** How often each term stands in a field of a passage. */
class Counter {
  #counts = new Uint32Array(1024);
  /** Those that stand in it, in the order in which they came. */
  #keys = new Uint32Array(1024);
  #size = 0;

  /** Counts a term once more. */
  readonly count = (key: number): void => {
    if (key >= this.#counts.length) this.#counts = widened(this.#counts, key + 1);
    const before = this.#counts[key] ?? 0;
    this.#counts[key] = before + 1;
    if (before > 0) return;
    if (this.#size === this.#keys.length) this.#keys = widened(this.#keys, this.#size + 1);
    this.#keys[this.#size++] = key;
  };

  /** Gives what was counted, and begins anew. */
  takeAll(take: (key: number, frequency: number) => void): void {
    for (let at = 0; at < this.#size; at++) {
      const key = this.#keys[at] ?? 0;
      take(key, this.#counts[key] ?? 0);
      this.#counts[key] = 0;
    }
    this.#size = 0;
  }
}

function widened(column: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(2 * column.length, least));
  wider.set(column);
  return wider;
}
