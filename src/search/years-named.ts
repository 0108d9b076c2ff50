import type { OpenDateRange } from '../text/calendar-date.ts';
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

/** Which years passages may name, told by their numbers alone: soon, and never too few. By the places of the passages. */
export class YearsNamed {
  /** 0 where a passage names none. */
  readonly #earliest: Uint16Array;
  readonly #latest: Uint16Array;

  constructor(table: WordTable, words: PassageWords) {
    this.#earliest = new Uint16Array(words.size);
    this.#latest = new Uint16Array(words.size);
    const years = Uint16Array.from({ length: table.size }, (_, word) => yearOf(table.word(word)));
    for (let place = 0; place < words.size; place++) {
      const count = words.read(place);
      for (let at = 0; at < count; at++) this.#put(place, years[words.words[at] ?? 0] ?? 0);
    }
  }

  #put(place: number, year: number): void {
    if (year === 0) return;
    const earliest = this.#earliest[place] || year;
    this.#earliest[place] = Math.min(earliest, year);
    this.#latest[place] = Math.max(this.#latest[place] ?? 0, year);
  }

  /** Whether the passage may name a time with a year that overlaps another time. */
  mayName(place: number, { from, to }: OpenDateRange): boolean {
    const earliest = this.#earliest[place] ?? 0;
    if (earliest === 0) return false;
    const begins = from == null ? Number.NEGATIVE_INFINITY : Number(from.slice(0, 4));
    const ends = to == null ? Number.POSITIVE_INFINITY : Number(to.slice(0, 4));
    return earliest - AROUND <= ends && (this.#latest[place] ?? 0) + AROUND >= begins;
  }
}

/** The Gregorian year that a number may mean, a Hijri one nearly; 0 for what is no year. */
function yearOf(word: string): number {
  if (!FOUR_DIGITS.test(word)) return 0;
  const number = Number(word);
  if (number >= GREGORIAN.first && number <= GREGORIAN.last) return number;
  return number >= HIJRI.first && number <= HIJRI.last ? Math.round(number * HIJRI_YEAR + HIJRI_BEGINS) : 0;
}
