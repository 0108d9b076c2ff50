/**
 * Characters by name, so that no rule has to show an invisible one.
 * Source of the names and numbers: the Unicode Character Database, blocks Arabic and General Punctuation.
 */

/** Vowel signs, Koranic marks and the superscript alef: printed or not, the word is the same. */
export const HARAKAT = '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e8\\u06ea-\\u06ed';

/** The stretch of a letter: «اليـــــوم». */
export const TATWEEL = '\\u0640';

/** Marks, embeddings, overrides and isolates of direction, and the Arabic letter mark. */
export const BIDI_CONTROLS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';

/** Joiners, the soft hyphen, the word joiner and the byte order mark: seen inside words, never read. The zero-width space parts words. */
export const INVISIBLE_JOINERS = '\\u00ad\\u200c\\u200d\\u2060\\ufeff';

export const RIGHT_TO_LEFT_MARK = '\u200f';
export const LEFT_TO_RIGHT_MARK = '\u200e';
export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';

const BIDI = new RegExp(`[${BIDI_CONTROLS}]`, 'gu');

/** A text without the characters that turn a line around. */
export function withoutBidiControls(text: string): string {
  return text.replace(BIDI, '');
}

const CONTROLS = /(?![\t\n\r])\p{Cc}/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A text that can be sent and shown: nothing that turns a line around, no control characters, no halves of characters. */
export function presentable(text: string): string {
  return withoutBidiControls(text).replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}
