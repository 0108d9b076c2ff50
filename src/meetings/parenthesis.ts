import type { Token } from '../text/period-tokens.ts';
import { APART, COURTESIES, PREPOSITIONS } from './relations.ts';
import type { SentenceWords } from './sentence-words.ts';

const COMMA = /[،,–-]/u;
const STOP = /[.:؛«»"“”!?؟]/u;
/** No parenthesis of news is longer, in words. */
const LONGEST = 18;

/**
 * The word behind a parenthesis that begins at another, where it goes on with somebody: «استقبل الأمير، في قصره مساء أمس، وزير الخارجية …»,
 * «التقت موغيريني، التي تشغل …، بالرئيس …». Null where none begins there.
 */
export function behindParenthesis({ words, to, named }: SentenceWords, at: number): number | null {
  const first = words[at];
  if (!first || !COMMA.test(first.gap) || !opensApart(first)) return null;
  const most = Math.min(to, at + LONGEST);
  for (let next = at + 1; next < most; next++) {
    const gap = words[next]?.gap ?? '';
    if (STOP.test(gap)) return null;
    if (COMMA.test(gap)) return goesOn(words, next, named) ? next : null;
  }
  return null;
}

function opensApart({ folded }: Token): boolean {
  return APART.has(folded) || (PREPOSITIONS.has(folded) && folded !== 'مع');
}

function goesOn(words: readonly Token[], at: number, named: SentenceWords['named']): boolean {
  let next = words[at]?.folded === 'مع' ? at + 1 : at;
  while (COURTESIES.has(words[next]?.folded ?? '')) next++;
  return named.some(({ from, letter }) => from === next && letter !== 'و');
}

/** The first of the titles of courtesy that stand right before a word: of «مع معالي وزير الخارجية» that of «معالي»; else the word itself. */
export function beforeCourtesy(words: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && words[first]?.gap === '' && COURTESIES.has(words[first - 1]?.folded ?? '')) first--;
  return first;
}
