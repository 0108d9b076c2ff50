import { Column } from './column.ts';
import type { TextTable } from './text-table.ts';

const NUMBER = /^\p{Nd}/u;
/** The folded names of months and the words beside dates. */
const DATE_WORDS = new Set(
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون محرم صفر ربيع جمادي رجب شعبان رمضان شوال عام سنه يوم قرن القرن هجري هجريه ميلادي ميلاديه الاحد الاثنين الثلاثاء الثلاثا الاربعاء الاربعا الخميس الجمعه السبت امس'.split(
    ' ',
  ),
);

/** What is known of a word: whether it was looked at, and then what it is. */
const LOOKED_AT = 1;
const IS_NUMBER = 2;
const IS_OF_DATES = 4;

/** Which words of a table answer «كم» and «متى», each looked at once. */
export class WordKinds {
  readonly #words: TextTable;
  readonly #kinds = new Column();

  constructor(words: TextTable) {
    this.#words = words;
  }

  /** Whether a word is written in digits. */
  isNumber(word: number): boolean {
    return (this.#kindOf(word) & IS_NUMBER) !== 0;
  }

  /** Whether it is a month, a day of the week, or stands beside dates. */
  isOfDates(word: number): boolean {
    return (this.#kindOf(word) & IS_OF_DATES) !== 0;
  }

  #kindOf(word: number): number {
    const known = this.#kinds.at(word);
    if (known !== 0) return known;
    const text = this.#words.text(word);
    const kind = LOOKED_AT | (NUMBER.test(text) ? IS_NUMBER : 0) | (DATE_WORDS.has(text) ? IS_OF_DATES : 0);
    this.#kinds.set(word, kind);
    return kind;
  }
}
