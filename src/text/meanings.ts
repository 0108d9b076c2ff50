import { lemmas } from './english.ts';
import { arabicTables, englishTables, knownWords, type Meaning } from './meaning-tables.ts';
import { stem } from './stem.ts';

/** How many lemmas of an English word are tried. */
const MOST_LEMMAS = 3;
const LATIN = /^[a-z]/u;

/** What the tables know of an expression. */
export interface Expression {
  /** Other words for it, the expression itself not among them. Empty where the tables do not know it. */
  readonly meanings: readonly Meaning[];
  /** Whether it is the name of a place, an organisation or a public figure. */
  readonly isName: boolean;
}

/** An Arabic expression, given as the stems of its content words in order: «الولايات المتحدة» may be printed «أميركا». */
export function arabicExpression(stems: readonly string[]): Expression {
  const { meanings, names } = arabicTables();
  const key = stems.join(' ');
  return { meanings: meanings.get(key) ?? [], isName: names.has(key) };
}

/** An English expression, given as its content words in order, in small letters: “truces” may be printed «هدنة». */
export function englishExpression(words: readonly string[]): Expression {
  const ways = words.map((word) => lemmas(word).slice(0, MOST_LEMMAS));
  const keys = ways.reduce(
    (heads, way) => heads.flatMap((head) => way.map((tail) => `${head} ${tail}`.trimStart())),
    [''],
  );
  const { meanings, names } = englishTables();
  const key = keys.find((each) => meanings.has(each)) ?? '';
  return { meanings: meanings.get(key) ?? [], isName: names.has(key) };
}

/** Whether a folded word, Arabic or English, is a name by itself: «موسكو», "moscow". */
export function isNameWord(word: string): boolean {
  return LATIN.test(word) ? englishTables().names.has(word) : arabicTables().names.has(stem(word));
}

/** Whether the tables know a stem as a word or a name: then it is meant as it is typed, and is no slip for another word. */
export function isKnown(stem: string): boolean {
  const { meanings, names } = arabicTables();
  return meanings.has(stem) || names.has(stem) || knownWords().has(stem);
}
