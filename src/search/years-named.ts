import type { OpenDateRange } from '../text/calendar-date.ts';
import { Column } from './column.ts';
import type { PassageWords } from './passage-words.ts';
import type { WordTable } from './word-table.ts';

/** A time with a year is read from four digits alone, see `text/period-year.ts`: Gregorian ones, and Hijri ones by the table of Umm al-Qura. */
const FOUR_DIGITS = /^[0-9]{4}$/u;
const GREGORIAN = { first: 1900, last: 2100 };
const HIJRI = { first: 1300, last: 1500 };
/** A Hijri year has 354 days, and the first one began in 622. */
const HIJRI_YEAR = 0.9702;
const HIJRI_BEGINS = 621.6;
/** A Hijri year lies in two others, a winter too, and «بين نوفمبر ومارس 2016» begins in the year before. */
const AROUND = 2;
/** So many passages are read in a few milliseconds. */
const A_STEP = 500;

/** Which years passages may name, told by their numbers alone: soon, and never too few. By the places of the passages. */
export class YearsNamed {
  readonly #table: WordTable;
  readonly #passages: PassageWords;
  /** By word of the table: the year that it may mean, 0 for none. */
  readonly #years = new Column();
  /** 0 where a passage names none. */
  readonly #earliest = new Column();
  readonly #latest = new Column();

  constructor(table: WordTable, passages: PassageWords) {
    this.#table = table;
    this.#passages = passages;
  }

  /** Reads the passages that have come since. */
  takeUp(): void {
    for (const _ of this.takingUp());
  }

  /** The same in steps of a few milliseconds, between which others may ask. */
  *takingUp(): Generator<void> {
    while (this.#earliest.length < this.#passages.size) {
      const end = Math.min(this.#passages.size, this.#earliest.length + A_STEP);
      for (let place = this.#earliest.length; place < end; place++) this.#read(place);
      yield;
    }
  }

  #read(place: number): void {
    const count = this.#passages.read(place);
    const { words } = this.#passages;
    let [earliest, latest] = [0, 0];
    for (let at = 0; at < count; at++) {
      const year = this.#yearOf(words[at] ?? 0);
      if (year === 0) continue;
      earliest = Math.min(earliest || year, year);
      latest = Math.max(latest, year);
    }
    this.#earliest.push(earliest);
    this.#latest.push(latest);
  }

  #yearOf(word: number): number {
    while (this.#years.length <= word) this.#years.push(yearOf(this.#table.word(this.#years.length)));
    return this.#years.at(word);
  }

  /** Whether the passage may name a time with a year that overlaps another time. */
  mayName(place: number, { from, to }: OpenDateRange): boolean {
    const earliest = this.#earliest.at(place);
    if (earliest === 0) return false;
    const begins = from == null ? Number.NEGATIVE_INFINITY : Number(from.slice(0, 4));
    const ends = to == null ? Number.POSITIVE_INFINITY : Number(to.slice(0, 4));
    return earliest - AROUND <= ends && this.#latest.at(place) + AROUND >= begins;
  }
}

/** The Gregorian year that a number may mean, a Hijri one nearly; 0 for what is no year. */
function yearOf(word: string): number {
  if (!FOUR_DIGITS.test(word)) return 0;
  const number = Number(word);
  if (number >= GREGORIAN.first && number <= GREGORIAN.last) return number;
  return number >= HIJRI.first && number <= HIJRI.last ? Math.round(number * HIJRI_YEAR + HIJRI_BEGINS) : 0;
}
