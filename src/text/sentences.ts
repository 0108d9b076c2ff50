import type { Span } from './span.ts';

/**
 * Where a sentence may end: a stop, question or exclamation mark, with the quotation marks and brackets that close after it.
 * SaudiNewsNet prints no space after the stop 2,796 times («للأوقية.وفقا») and two stops 18,792 times, as a pause inside the sentence. A line break ends a sentence, too.
 */
const END = /[.!?؟۔]+[)\]}"»”’'›]*|\n/gu;
const PAUSE = /^\.{2}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LATIN = /[A-Za-z]/u;
const DIGIT = /\p{Nd}/u;
const INITIAL = /(?:^|[^\p{L}\p{M}\p{Nd}])\p{L}$/u;
const AFTER_NUMBER = /\p{Nd}\s*\p{L}$/u;
const SPACE = /\s/u;

/** The sentences of a paragraph, in order, white space between them left out. No mark is lost: what no stop ends, the paragraph does. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    push(found, text, start, end);
    start = end;
  }
  return found;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (start < end) found.push({ start, end });
}

function* sentenceEnds(text: string): Generator<number> {
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, match.index, match[0])) yield end;
  }
}

function endsSentence(text: string, at: number, mark: string): boolean {
  if (PAUSE.test(mark)) return false;
  if (mark === '.' && isInitial(text.slice(Math.max(0, at - 6), at))) return false;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (!LETTER_OR_DIGIT.test(after)) return true;
  // A mark glued to what follows: «3.5» and «wmpublic.com» are one word, «لاحقا.وأعرب» is two sentences.
  return ![before, after].some((side) => LATIN.test(side) || DIGIT.test(side));
}

/** «أ. ف. ب» and «د. أحمد» are no ends; «2015 م.» is one. */
function isInitial(before: string): boolean {
  return INITIAL.test(before) && !AFTER_NUMBER.test(before);
}
