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
const PROCLITIC = /^[وفبل][\u0640\p{M}]*(?=\p{L})/u;

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
      tokens.push(tokenOf(piece.text, start, text.slice(end, start)));
      end = start + piece.text.length;
    }
  }
  return tokens;
}

function tokenOf(text: string, start: number, before: string): Token {
  const folded = foldKnown(text);
  const number = DIGITS.test(folded) ? Number(folded) : null;
  const digits = number === null ? 0 : folded.length;
  const end = start + text.length;
  // Most words have a space before them and nothing else.
  if (before === ' ') return { text, folded, number, digits, gap: '', spaced: true, start, end };
  const between = before.replace(UNSEEN, '');
  const gap = between.replace(WHITE_SPACE, '');
  return { text, folded, number, digits, gap, spaced: gap !== between, start, end };
}

/** Folded forms by printed word: questions repeat their words, and each is read for several things. Emptied when it grows large. */
const FOLDED = new Map<string, string>();
const MOST_FOLDED = 20_000;
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

/** «وبأيار» loses two letters. */
const MOST_CUT = 2;

interface Piece {
  readonly text: string;
  /** Where it begins in the word. */
  readonly at: number;
}

function pieces(word: string, isDateWord: (folded: string) => boolean): readonly Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  while (cut.length <= MOST_CUT) {
    const rest = word.slice(at);
    if (isDateWord(foldKnown(rest))) return [...cut, { text: rest, at }];
    const letter = PROCLITIC.exec(rest)?.[0];
    if (letter === undefined) break;
    cut.push({ text: letter, at });
    at += letter.length;
  }
  return [{ text: word, at: 0 }];
}
