import bidiFactory from 'bidi-js';
import type { MessagePayload } from '../../src/message/payload.ts';

const bidi = bidiFactory();
const CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const OPENING = /[\u2066-\u2068]/u;
const CLOSING = '\u2069';
/** A number with its points, colons and strokes, and a name in Latin letters, of several words too. */
const WHOLE = /\d+(?:[.,/:]\d+)*|\p{Script=Latin}+(?: \p{Script=Latin}+)*/gu;

/** The direction of a line by the Unicode Bidirectional Algorithm (UAX #9). Discord gives every line a paragraph of its own. */
export function directionOf(line: string): 'rtl' | 'ltr' {
  return (bidi.getEmbeddingLevels(plain(line)).paragraphs[0]?.level ?? 0) % 2 === 1 ? 'rtl' : 'ltr';
}

/** A line as it stands on the screen, from left to right. */
export function onScreen(line: string): string {
  return placesOf(line)
    .map((at) => line.charAt(at))
    .join('');
}

/** The numbers and Latin names of a line that do not stand on the screen in one piece, from left to right. */
export function tornIn(line: string): string[] {
  const places = placesOf(line);
  const placeOf = new Map(places.map((at, place) => [at, place]));
  return Array.from(line.matchAll(WHOLE)).flatMap(({ 0: token, index }) => {
    const first = placeOf.get(index) ?? -1;
    const isWhole = [...token].every((_, n) => placeOf.get(index + n) === first + n);
    return isWhole ? [] : [token];
  });
}

/** Whether every isolate of a line is closed in it, and nothing is closed that was not opened. */
export function isBalanced(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if (OPENING.test(character)) depth++;
    if (character === CLOSING && --depth < 0) return false;
  }
  return depth === 0;
}

/** The lines of a message that are read as lines, and which of its parts each is in. */
export function linesOf({ content, embeds }: MessagePayload): { readonly part: string; readonly line: string }[] {
  const parts = embeds.flatMap(({ author, title, description, footer }) => [
    { part: 'author', text: author?.name },
    { part: 'title', text: title },
    { part: 'description', text: description },
    { part: 'footer', text: footer?.text },
  ]);
  return [{ part: 'content', text: content }, ...parts].flatMap(({ part, text = '' }) =>
    text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ part, line }])),
  );
}

/** By place on the screen: where in the line what stands there comes from. What nobody sees has no place. */
function placesOf(line: string): number[] {
  const text = plain(line);
  const places = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text));
  return places.filter((at) => !CONTROL.test(line.charAt(at)));
}

/** The package takes each half of a character of four bytes for a Latin letter: two others that run as the character does stand for it. */
function plain(line: string): string {
  return line.replace(/[\u{10000}-\u{10ffff}]/gu, (character) => {
    if (!/\p{L}/u.test(character)) return '☺☺';
    return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(character) ? 'مم' : 'xx';
  });
}
