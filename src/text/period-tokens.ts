import { BIDI_CONTROLS, INVISIBLE_JOINERS } from './characters.ts';
import { fold } from './fold.ts';
import type { Span } from './span.ts';
import { words } from './words.ts';

/** A word or a number of a text, as dates are read from it. */
export interface Token extends Span {
  readonly folded: string;
  /** Its value where it is a number of at most four digits. */
  readonly number: number | null;
  readonly digits: number;
  /** The marks between the token before and this one, white space left out: «13-مايو» has «-» before the month. */
  readonly gap: string;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** As printed. */
  readonly text: string;
}

const UNSEEN = new RegExp(`[${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`, 'gu');
const WHITE_SPACE = /\s+/gu;
const DIGITS = /^[0-9]{1,4}$/u;
/** Conjunctions and prepositions that are written together with the next word: «ومارس», «بأيار», «لعام». */
const PROCLITIC = /^(?<letter>[وفبل])(?<marks>[\u0640\p{M}]*)(?=\p{L})/u;

/**
 * The words and numbers of a text, with one letter that is written together with a word of dates cut off it, twice at most:
 * «ومارس» → «و»، «مارس». Other words keep theirs, for «واحد» is no «و».
 */
export function tokensOf(text: string, isDateWord: (folded: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const word of words(text)) {
    for (const piece of pieces(word.text, isDateWord)) {
      const start = word.start + piece.at;
      const between = text.slice(end, start).replace(UNSEEN, '');
      const gap = between.replace(WHITE_SPACE, '');
      tokens.push({ ...tokenOf(piece.text), start, end: start + piece.text.length, gap, spaced: gap !== between });
      end = start + piece.text.length;
    }
  }
  return tokens;
}

function tokenOf(text: string): Pick<Token, 'text' | 'folded' | 'number' | 'digits'> {
  const folded = fold(text);
  const number = DIGITS.test(folded) ? Number(folded) : null;
  return { text, folded, number, digits: number === null ? 0 : folded.length };
}

interface Piece {
  readonly text: string;
  /** Where it begins in the word. */
  readonly at: number;
}

function pieces(word: string, isDateWord: (folded: string) => boolean): Piece[] {
  const cut: Piece[] = [];
  for (let at = 0; at < word.length && cut.length < 2; ) {
    const rest = word.slice(at);
    const letter = isDateWord(fold(rest)) ? undefined : PROCLITIC.exec(rest)?.[0];
    if (letter === undefined) break;
    cut.push({ text: letter, at });
    at += letter.length;
  }
  const at = cut.reduce((sum, piece) => sum + piece.text.length, 0);
  const rest = word.slice(at);
  return cut.length > 0 && isDateWord(fold(rest)) ? [...cut, { text: rest, at }] : [{ text: word, at: 0 }];
}
