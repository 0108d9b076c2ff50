import { Column } from './column.ts';
import type { TermCounter } from './compiled-counter.ts';
import type { Dictionary } from './compiled-dictionary.ts';
import { gramsOf } from './fields.ts';
import type { WordTable } from './word-table.ts';

/** The keys of the letter groups of each word, reckoned when the word first comes: an archive is made of the same words. */
export class WordGrams {
  readonly #table: WordTable;
  readonly #dictionary: Dictionary;
  /** By word: where it stands in {@link #keys}, plus one; 0 where it does not. */
  #places = new Column();
  /** Of each word how many keys it has, then these. */
  #keys = new Column();

  constructor(table: WordTable, dictionary: Dictionary) {
    this.#table = table;
    this.#dictionary = dictionary;
  }

  /** Counts each letter group of a word of the table. */
  count(word: number, counter: TermCounter): void {
    const place = (this.#places.at(word) || this.#reckon(word)) - 1;
    const end = place + 1 + this.#keys.at(place);
    for (let at = place + 1; at < end; at++) counter.count(this.#keys.at(at));
  }

  #reckon(word: number): number {
    const grams = gramsOf(this.#table.word(word));
    const place = this.#keys.length + 1;
    this.#keys.push(grams.length);
    for (const gram of grams) this.#keys.push(this.#dictionary.number('gram', gram));
    this.#places.set(word, place);
    return place;
  }

  /** Forgets them all, to have the room. */
  clear(): void {
    this.#places = new Column();
    this.#keys = new Column();
  }
}
