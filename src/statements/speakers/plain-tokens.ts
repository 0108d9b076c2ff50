import { BIDI_CONTROLS, INVISIBLE_JOINERS } from '../../text/characters.ts';
import { WordScanner } from '../../text/word-scanner.ts';
import type { Word } from '../word.ts';
import { formAt } from '../word-forms.ts';

const UNSEEN = new RegExp(`[${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`, 'gu');
const WHITE_SPACE = /\s+/gu;
const SPACE = 0x20;

type Gap = Pick<Word, 'gap' | 'spaced'>;

/** What stands between words is nearly always one of a few: «، », «. », « (». Longer ones are not kept. */
const GAPS = new Map<string, Gap>();
const MOST_GAPS = 1000;
const LONGEST_GAP = 6;

function gapOf(printed: string): Gap {
  const known = GAPS.get(printed);
  if (known) return known;
  const between = printed.replace(UNSEEN, '');
  const gap = between.replace(WHITE_SPACE, '');
  const found = { gap, spaced: gap !== between };
  if (printed.length <= LONGEST_GAP && GAPS.size < MOST_GAPS) GAPS.set(printed, found);
  return found;
}

/** The words and numbers of a text, each whole with what is written together with it: «وقال», «2015». */
export function plainTokens(text: string): Word[] {
  const tokens: Word[] = [];
  const scanner = new WordScanner(text);
  let last = 0;
  while (scanner.next()) {
    const { start, end } = scanner;
    const form = formAt(text, start, end, scanner.hash);
    const { text: printed, folded, number, digits } = form;
    // Most words have a space before them and nothing else.
    if (start === last + 1 && text.charCodeAt(last) === SPACE) {
      tokens.push({ text: printed, folded, number, digits, gap: '', spaced: true, start, end, form });
    } else {
      const { gap, spaced } = gapOf(text.slice(last, start));
      tokens.push({ text: printed, folded, number, digits, gap, spaced, start, end, form });
    }
    last = end;
  }
  return tokens;
}
