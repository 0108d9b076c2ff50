import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Term } from '../text/analysis.ts';
import { contextOf } from './article-context.ts';
import { Column } from './column.ts';
import { GrowingPassages, type PassageList } from './passage-list.ts';
import { type FrozenRows, PassageWords } from './passage-words.ts';
import type { WordTable } from './word-table.ts';
import { YearsNamed } from './years-named.ts';

/** The words of passages that were analysed before, and the row of each passage by its id. */
export interface AnalysedPassages {
  readonly table: WordTable;
  readonly rows: PassageWords;
  rowOf(id: string): number | undefined;
}

/** The headlines of so many articles are read in a few milliseconds. */
const A_STEP = 200;

/** The passages of an archive and their words by the places of the passages, from 0. Those of one article stand together, in its order. */
export class PassageShelf {
  readonly table: WordTable;
  readonly words: PassageWords;
  /** The words that hold for all passages of an article, in rows of their own. */
  readonly contexts: PassageWords;
  /** By article: its row among them, plus one. */
  readonly #contextRows = new Column();
  readonly passages: GrowingPassages;
  /** So many of the first passages bear their places as numbers. */
  readonly #first: number;
  /** By the number that the index gives a passage that is none of these: its place, plus one. */
  readonly #placeOfNumber = new Column();
  /** By place: how many articles stand before its own; and by article where its first passage stands. Reckoned with the first question. */
  readonly #articleNumbers = new Column();
  readonly #openings = new Column();
  #years: YearsNamed | null = null;

  /** @param passages that are there already, whose places the index has for their numbers; `rows` are their words. */
  constructor(table: WordTable, passages: PassageList = [], rows = new PassageWords(table)) {
    this.table = table;
    this.words = rows;
    this.contexts = new PassageWords(table);
    this.passages = new GrowingPassages(passages);
    this.#first = passages.length;
  }

  get size(): number {
    return this.passages.length;
  }

  /** @returns its place. */
  add(number: number, passage: Passage, terms: readonly Term[]): number {
    this.#put(number, passage);
    this.words.add(terms);
    return this.size - 1;
  }

  /** The same of a passage whose words are read here. */
  addUnread(number: number, passage: Passage): number {
    this.#put(number, passage);
    this.words.addText(passage.text);
    return this.size - 1;
  }

  /** Adds a passage whose words stand in a row of others of the same table; the index knows it by the number of that row. */
  addAnalysed(passage: Passage, rows: PassageWords, row: number): void {
    this.#put(row, passage);
    this.words.copy(rows, row);
  }

  #put(number: number, passage: Passage): void {
    this.#placeOfNumber.set(number - this.#first, this.passages.push(passage) + 1);
  }

  /** The place of a passage by the number that the index gives it. */
  placeOf(number: number): number | undefined {
    if (number < this.#first) return number;
    const places = this.#placeOfNumber.at(number - this.#first);
    return places === 0 ? undefined : places - 1;
  }

  /** The words of the passages in some places. */
  frozenWords(places: readonly number[]): FrozenRows {
    return this.words.frozen(places);
  }

  passage(place: number | undefined): Passage | undefined {
    return place === undefined ? undefined : this.passages.at(place);
  }

  /** The article of a passage. */
  articleOf(place: number | undefined): Article | undefined {
    return place === undefined ? undefined : this.passages.articleAt(place);
  }

  /** By place the number of its article; the articles are numbered in the order of their passages. */
  get articleNumbers(): Uint32Array {
    const { length } = this.#articleNumbers;
    if (length < this.size) this.#numberFrom(length);
    return this.#articleNumbers.numbers;
  }

  #numberFrom(first: number): void {
    let last = this.articleOf(first - 1);
    for (let place = first; place < this.size; place++) {
      const article = this.articleOf(place);
      if (place === 0 || article !== last) this.#openings.push(place);
      last = article;
      this.#articleNumbers.push(this.#openings.length - 1);
    }
  }

  /** How many articles the passages are of. */
  get articles(): number {
    void this.articleNumbers;
    return this.#openings.length;
  }

  /** Which years the passages may name. Reckoned when a question first asks for a time. */
  get years(): YearsNamed {
    this.#years ??= new YearsNamed(this.table, this.words);
    this.#years.takeUp();
    return this.#years;
  }

  /** Reckons {@link years} in steps, between which others may ask. */
  *makingYears(): Generator<void> {
    this.#years ??= new YearsNamed(this.table, this.words);
    yield* this.#years.takingUp();
  }

  /** The row among {@link contexts} of the article of a passage. Its headline is analysed when it is first asked for. */
  contextRow(place: number): number {
    const number = this.articleNumbers[place] ?? 0;
    const known = this.#contextRows.at(number);
    if (known > 0) return known - 1;
    const article = this.articleOf(place);
    this.contexts.addText(...(article ? contextOf(article) : []));
    this.#contextRows.set(number, this.contexts.size);
    return this.contexts.size - 1;
  }

  /** Reads {@link contexts} of all articles in steps, between which others may ask. */
  *makingContexts(): Generator<void> {
    for (let number = 0; number < this.articles; number++) {
      if (number % A_STEP === 0) yield;
      this.contextRow(this.#openings.at(number));
    }
  }

  /** Where the first passage of its article stands. */
  openingOf(place: number): number {
    return this.#openings.at(this.articleNumbers[place] ?? 0);
  }

  /** Where the passages before and after it in its article stand. */
  neighboursOf(place: number): number[] {
    const { articleNumbers } = this;
    const isBeside = (beside: number) =>
      beside >= 0 && beside < this.size && articleNumbers[beside] === articleNumbers[place];
    return [place - 1, place + 1].filter(isBeside);
  }
}
