import {
  FIRST_STRONG_ISOLATE,
  LEFT_TO_RIGHT_MARK,
  POP_ISOLATE,
  presentable,
  RIGHT_TO_LEFT_MARK,
} from './characters.ts';
import type { Language } from './language.ts';

/**
 * How text of two directions is kept in order: `isolates` (U+2068 … U+2069, what the Unicode Bidirectional Algorithm recommends),
 * `marks` (U+200F and U+200E alone) or `none`. Clients have changed in what they honour, so it is a setting.
 */
export type Direction = 'isolates' | 'marks' | 'none';

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;
const DIGIT = /\p{Nd}/u;
const LATIN = /\p{Script=Latin}/u;

const MARKS: Readonly<Record<Language, string>> = { ar: RIGHT_TO_LEFT_MARK, en: LEFT_TO_RIGHT_MARK };

/** A line that reads in the direction of its language, whatever it begins with: «"نعم"، قال» stays right to left. */
export function line(text: string, language: Language, direction: Direction): string {
  const first = STRONG.exec(text)?.[0];
  const right = first !== undefined && RIGHT_TO_LEFT.test(first);
  if (direction === 'none' || (first !== undefined && right === (language === 'ar'))) return text;
  return `${MARKS[language]}${text}`;
}

/** A number, date or foreign name inside a line, kept whole: «13 أيار 2015», «RIA Novosti». Text without such characters stays as it is. */
export function isolate(text: string, direction: Direction): string {
  const plain = presentable(text);
  return direction === 'isolates' && couldBeTorn(plain) ? `${FIRST_STRONG_ISOLATE}${plain}${POP_ISOLATE}` : plain;
}

/** Latin letters, or a letter beside digits. Digits alone keep together by themselves. */
function couldBeTorn(text: string): boolean {
  return LATIN.test(text) || (DIGIT.test(text) && STRONG.test(text));
}
