import { keptTexts } from '../corpus/text-column.ts';
import type { TermCounter } from './compiled-counter.ts';
import { type ByField, byField, type Dictionary, keyOf } from './compiled-dictionary.ts';
import { PostingRows } from './compiled-posting-rows.ts';
import { lengthsOf, Segment } from './compiled-segment.ts';
import type { WordGrams } from './compiled-word-grams.ts';
import { FIELDS, type Field, type IndexEntry } from './passage-index.ts';
import type { WordTable } from './word-table.ts';

/** A draft is full with so many of either: its postings are sorted at once, and long pages have many. */
const MOST_PASSAGES = 8192;
const MOST_POSTINGS = 1 << 21;

/** Passages on their way into a segment, in the order of their numbers. */
export class Draft {
  readonly #dictionary: Dictionary;
  readonly #grams: WordGrams;
  readonly #counter: TermCounter;
  readonly #ids: string[] = [];
  readonly #numbers: number[] = [];
  readonly #lengths: ByField<number[]> = byField(() => []);
  readonly #rows = new PostingRows();

  constructor(dictionary: Dictionary, grams: WordGrams, counter: TermCounter) {
    this.#dictionary = dictionary;
    this.#grams = grams;
    this.#counter = counter;
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

  /** A passage by the numbers of its words: the fields are those of `entryOf`. */
  addWords(number: number, id: string, words: Uint32Array, table: WordTable, context: Iterable<string>): void {
    this.#count('stem', (count) => {
      for (const word of words) count(keyOf('stem', table.stemOf(word)));
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
      ids: keptTexts(this.#ids),
      numbers: Uint32Array.from(this.#numbers),
      lengths: byField((field) => lengthsOf(this.#lengths[field])),
      runs: this.#rows.compile(),
    });
  }
}
