import { keptTexts } from '../corpus/text-column.ts';
import { TermCounter } from './compiled-counter.ts';
import { type ByField, byField, type Dictionary, keyOf } from './compiled-dictionary.ts';
import { PostingRows } from './compiled-posting-rows.ts';
import { lengthsOf, Segment } from './compiled-segment.ts';
import { WordGrams } from './compiled-word-grams.ts';
import { FIELDS, type Field, type IndexEntry } from './passage-index.ts';
import type { WordTable } from './word-table.ts';

/** A draft is full with so many of either: its postings are sorted at once, and long pages have many. */
const MOST_PASSAGES = 8192;
const MOST_POSTINGS = 1 << 21;

/** Passages on their way into a segment, in the order of their numbers; of one draft after the other. */
export class Draft {
  readonly #table: WordTable;
  readonly #dictionary: Dictionary;
  readonly #grams: WordGrams;
  readonly #counter = new TermCounter();
  readonly #rows = new PostingRows();
  #ids: string[] = [];
  #numbers: number[] = [];
  #lengths: ByField<number[]> = byField(() => []);

  constructor(table: WordTable, dictionary: Dictionary) {
    this.#table = table;
    this.#dictionary = dictionary;
    this.#grams = new WordGrams(table, dictionary);
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
      for (const term of terms[field]) this.#counter.count(this.#dictionary.number(field, term));
      this.#take(field);
    }
    this.#end(number, id);
  }

  /** A passage by the numbers of its words: the fields are those of `entryOf`. */
  addWords(number: number, id: string, words: Uint32Array, context: Iterable<string>): void {
    for (let at = 0; at < words.length; at++)
      this.#counter.count(keyOf('stem', this.#table.stemOf(words[at] as number)));
    this.#take('stem');
    for (let at = 0; at < words.length; at++) this.#counter.count(keyOf('exact', words[at] as number));
    this.#take('exact');
    for (let at = 0; at < words.length; at++) this.#grams.count(words[at] as number, this.#counter);
    this.#take('gram');
    for (const term of context) this.#counter.count(this.#dictionary.number('context', term));
    this.#take('context');
    this.#end(number, id);
  }

  /** Takes the terms of a field, which are counted. */
  #take(field: Field): void {
    this.#lengths[field].push(this.#counter.takeInto(this.#rows, this.size));
  }

  #end(number: number, id: string): void {
    this.#ids.push(id);
    this.#numbers.push(number);
  }

  /** What it holds; it is empty then. */
  compile(): Segment {
    const segment = new Segment({
      ids: keptTexts(this.#ids),
      numbers: Uint32Array.from(this.#numbers),
      lengths: byField((field) => lengthsOf(this.#lengths[field])),
      runs: this.#rows.compile(),
    });
    this.#ids = [];
    this.#numbers = [];
    this.#lengths = byField(() => []);
    return segment;
  }

  /** Gives back the room that it takes to add many passages. */
  rest(): void {
    this.#grams.clear();
    this.#counter.clear();
    this.#rows.clear();
  }
}
