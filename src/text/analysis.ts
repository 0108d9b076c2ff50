import { bare, foldBare } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { KnownWords } from './known-words.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';
import { WordScanner } from './word-scanner.ts';

/** One word of a text as the search sees it. */
export interface Term extends Span {
  /** The place among all words of the text, function words counted, from 0: neighbours differ by one. */
  readonly position: number;
  /** The folded word: «الثورة» → «الثوره». */
  readonly exact: string;
  /** The stem of the folded word: «الثورة» → «ثور». */
  readonly stem: string;
}

/** "US" and "WHO" are names, "us" and "who" are not. */
const ACRONYM = /^[A-Z]{2,}$/u;

/** What is known of a printed word wherever it stands. */
export interface Forms extends Pick<Term, 'exact' | 'stem'> {
  /** The number that a table of words has given it, and which table that is: noted here by the table, for an archive repeats its words. */
  number: number;
  table: number;
}

/** No table of words is called so. */
const NO_TABLE = 0;

/** News repeats its words. */
const KNOWN = new KnownWords(analyseWord);

/**
 * The content words of a text. This is the one analysis chain, for articles and questions alike; its order matters:
 *
 * 1. words, cut from the text as printed, so that spans point into it;
 * 2. NFKC, vowel signs, tatweel, bidi controls, hamza carriers, digits (`bare`): spelling out, endings still told apart;
 * 3. function words out: before endings are folded, or «علي» would go with «على»;
 * 4. ya and ta marbuta (`foldBare`): the exact form;
 * 5. the stem, of the folded word, so that its endings need one spelling each.
 */
export function analyse(text: string): Term[] {
  const terms: Term[] = [];
  eachTerm(text, ({ exact, stem }, position, start, end) => terms.push({ start, end, position, exact, stem }));
  return terms;
}

/** The same words one by one, for whoever keeps none of them. */
export function eachTerm(
  text: string,
  take: (forms: Forms, position: number, start: number, end: number) => void,
): void {
  const scanner = new WordScanner(text);
  for (let position = 0; scanner.next(); position++) {
    const { start, end } = scanner;
    const forms = KNOWN.at(text, start, end, scanner.hash);
    if (forms) take(forms, position, start, end);
  }
}

/** The forms of a printed word, or null for a function word and for what folds away to nothing. */
function analyseWord(word: string): Forms | null {
  const plain = bare(word);
  if (isFunctionWord(plain) && !ACRONYM.test(word)) return null;
  const exact = foldBare(plain);
  return exact === '' ? null : { exact, stem: stem(exact), number: 0, table: NO_TABLE };
}
