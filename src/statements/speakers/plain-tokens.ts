import { BIDI_CONTROLS, INVISIBLE_JOINERS } from '../../text/characters.ts';
import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/period-tokens.ts';
import { words } from '../../text/words.ts';

const UNSEEN = new RegExp(`[${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`, 'gu');
const WHITE_SPACE = /\s+/gu;
const DIGITS = /^[0-9]{1,4}$/u;

/** The words and numbers of a text, each whole with what is written together with it: «وقال», «2015». */
export function plainTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { text: printed, start, end } of words(text)) {
    const folded = foldKnown(printed);
    const number = DIGITS.test(folded) ? Number(folded) : null;
    const digits = number === null ? 0 : folded.length;
    const before = text.slice(last, start);
    last = end;
    // Most words have a space before them and nothing else.
    if (before === ' ') {
      tokens.push({ text: printed, folded, number, digits, gap: '', spaced: true, start, end });
      continue;
    }
    const between = before.replace(UNSEEN, '');
    const gap = between.replace(WHITE_SPACE, '');
    tokens.push({ text: printed, folded, number, digits, gap, spaced: gap !== between, start, end });
  }
  return tokens;
}

/** Folded forms by printed word; an archive repeats its words. Emptied when it grows large. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 100_000;
/** What is longer is no word, and is not kept. */
const LONGEST_KEPT = 40;

function foldKnown(word: string): string {
  const known = FOLDED.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (word.length > LONGEST_KEPT) return folded;
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(word, folded);
  return folded;
}
