import { BIDI_CONTROLS, INVISIBLE_JOINERS } from './characters.ts';
import type { Span } from './span.ts';

/** A word as printed, with where it stands. */
export interface Word extends Span {
  readonly text: string;
}

const INSIDE = `[${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`;
/** Letters with their marks, or digits, never both: «2015م» is a number and a letter, «إس-300» a name and a number. */
const WORD = new RegExp(`\\p{L}(?:[\\p{L}\\p{M}]|${INSIDE}(?=[\\p{L}\\p{M}]))*|\\p{Nd}+`, 'gu');

/** The words of a text in order: «قال: "نعم"» → «قال»، «نعم». */
export function words(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
