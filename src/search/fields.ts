import type { Term } from '../text/analysis.ts';
import type { IndexEntry } from './passage-index.ts';

/** The length of the letter groups that find «لافرف» in «لافروف». Three measured best on a small archive. */
const GRAM = 3;

/**
 * What each form is for:
 * - `stem` finds other forms of the word: «المحادثات» for «محادثات»;
 * - `exact` puts the very word first, and tells names from words that share their stem;
 * - `gram` finds misspellings and other transcriptions: «لافرف» for «لافروف», «دونتسك» for «دونيتسك»;
 * - `context` lends a passage what its article is about: the words of its headline, its place and date.
 */
export function entryOf(id: string, terms: readonly Term[], context: ReadonlySet<string>): IndexEntry {
  return {
    id,
    terms: {
      stem: terms.map((term) => term.stem),
      exact: terms.map((term) => term.exact),
      gram: terms.flatMap(({ exact }) => gramsOf(exact)),
      context: [...context],
    },
  };
}

/** The letter groups of a word with its edges: «كيري» → «_كي», «كير», «يري», «ري_». Numbers have none: 2015 is not nearly 2016. */
export function gramsOf(exact: string): string[] {
  if (/\p{Nd}/u.test(exact)) return [];
  const word = `_${exact}_`;
  const grams: string[] = [];
  for (let at = 0; at + GRAM <= word.length; at++) grams.push(word.slice(at, at + GRAM));
  return grams;
}
