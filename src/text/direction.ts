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
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff])\p{L}/u;
const DIGIT = /\p{Nd}/u;
const QUOTATION = /(?<=«)[^«»]+(?=»)|(?<=“)[^“”]+(?=”)/gu;

const MARKS: Readonly<Record<Language, string>> = { ar: RIGHT_TO_LEFT_MARK, en: LEFT_TO_RIGHT_MARK };
/** Letters that run against the line. */
const AGAINST: Readonly<Record<Language, RegExp>> = { ar: LEFT_TO_RIGHT, en: RIGHT_TO_LEFT };

/** A line that reads in the direction of its language, whatever it begins with: «"نعم"، قال» stays right to left. */
export function line(text: string, language: Language, direction: Direction): string {
  if (direction === 'none') return text;
  // The first letter sets the direction of a line, and no letter inside an isolate does.
  const [opening = ''] = text.split(FIRST_STRONG_ISOLATE, 1);
  const first = STRONG.exec(opening)?.[0];
  return first === undefined || AGAINST[language].test(first) ? `${MARKS[language]}${text}` : text;
}

/**
 * A number, date or foreign name inside a line of a language, kept whole: «13 أيار 2015», «RIA Novosti»; in an English line
 * «الثورة», too. What cannot be torn stays as it is.
 */
export function isolate(text: string, language: Language, direction: Direction): string {
  const plain = presentable(text);
  const whole = isolateQuotations(plain, language, direction);
  return direction === 'isolates' && couldBeTorn(plain, language) ? isolated(whole) : whole;
}

/** A text with what it quotes in the other direction kept whole: «لا يرد: «RIA»، «TASS»» lists the two in this order. */
export function isolateQuotations(text: string, language: Language, direction: Direction): string {
  if (direction !== 'isolates') return text;
  return text.replace(QUOTATION, (words) => (AGAINST[language].test(words) ? isolated(words) : words));
}

function isolated(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

/** Letters that run against the line, or a letter beside digits. Digits alone keep together by themselves. */
function couldBeTorn(text: string, language: Language): boolean {
  return AGAINST[language].test(text) || (DIGIT.test(text) && STRONG.test(text));
}
