import { bare, foldBare } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

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

interface Forms {
  readonly exact: string;
  readonly stem: string;
}

/** Analysed forms by printed word. News repeats its words: the table answers most look-ups, and is emptied when it takes four megabytes. */
const KNOWN = new Map<string, Forms | null>();
const MOST_KNOWN = 50_000;

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
  for (const [position, word] of words(text).entries()) {
    const forms = formsOf(word.text);
    if (forms) terms.push({ start: word.start, end: word.end, position, exact: forms.exact, stem: forms.stem });
  }
  return terms;
}

/** The forms of a printed word, or null for a function word and for what folds away to nothing. */
function formsOf(word: string): Forms | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const forms = analyseWord(word);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, forms);
  return forms;
}

function analyseWord(word: string): Forms | null {
  const plain = bare(word);
  if (isFunctionWord(plain) && !ACRONYM.test(word)) return null;
  const exact = foldBare(plain);
  return exact === '' ? null : { exact, stem: stem(exact) };
}
