import { sentences } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../word.ts';
import { type Quotation, quotations } from './quotations.ts';

/** A paragraph as reports are read from it. Words are known by their index. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** A full stop inside quoted speech ends no sentence. */
  readonly sentences: readonly Span[];
  /** The place of its sentence, by word. */
  readonly sentenceOf: readonly number[];
  /** The index after its last word, by sentence. */
  readonly limits: readonly number[];
  /** Where the quotation opens that a closing mark ends, by the position after that mark. */
  readonly closing: ReadonlyMap<number, number>;
  /** The quotation whose first word it is, by word. */
  readonly opening: ReadonlyMap<number, Quotation>;
  /** The outermost closed quotation around it, by word; null outside, and none at all where nothing is quoted. */
  readonly quoted: readonly (Quotation | null)[];
  readonly headline: boolean;
}

export function readingOf(text: string, words: readonly Word[], headline: boolean): Reading {
  const quotes = quotations(text);
  const outer = outermost(quotes);
  const whole = wholeSentences(text, outer);
  const sentenceOf = placesOf(words, whole);
  return {
    text,
    words,
    quotations: quotes,
    sentences: whole,
    sentenceOf,
    limits: limitsOf(sentenceOf),
    closing: new Map(quotes.filter(({ closed }) => closed).map(({ open, close }) => [close, open])),
    opening: openingsOf(words, quotes),
    quoted: quotedBy(words, outer),
    headline,
  };
}

/** Closed quotations that stand in no other. */
function outermost(quotes: readonly Quotation[]): Quotation[] {
  const outer: Quotation[] = [];
  for (const each of quotes) if (each.closed && each.open >= (outer.at(-1)?.close ?? 0)) outer.push(each);
  return outer;
}

/** A stop inside letters that stand for words: «إف.بي.آي». */
const INITIALS = /(?:^|[^\p{L}])\p{L}{1,3}\.\p{L}{1,3}(?:[^\p{L}]|$)/u;

/** How far from its stop a bracket may stand, in UTF-16 units. */
const BRACKETED = 30;

/** «قناة (إن. بي. سي)»: a stop inside short brackets ends no sentence. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BRACKETED), at);
  const after = text.slice(at, at + BRACKETED);
  const closes = after.indexOf(')');
  const opens = after.indexOf('(');
  return before.lastIndexOf('(') > before.lastIndexOf(')') && closes >= 0 && (opens < 0 || opens > closes);
}

/** Sentences, those parted by a full stop inside a quotation put together again. */
function wholeSentences(text: string, quotes: readonly Quotation[]): Span[] {
  const whole: Span[] = [];
  let at = 0;
  let start: number | null = null;
  for (const sentence of sentences(text)) {
    start ??= sentence.start;
    while ((quotes[at]?.close ?? Number.POSITIVE_INFINITY) < sentence.end) at++;
    const quote = quotes[at];
    if (quote && quote.open < sentence.end && sentence.end < quote.end) continue;
    if (INITIALS.test(text.slice(Math.max(0, sentence.end - 5), sentence.end + 5))) continue;
    if (isInBrackets(text, sentence.end)) continue;
    whole.push({ start, end: sentence.end });
    start = null;
  }
  if (start !== null) whole.push({ start, end: text.trimEnd().length });
  return whole;
}

function placesOf(words: readonly Word[], spans: readonly Span[]): number[] {
  let at = 0;
  return words.map(({ start }) => {
    while (at < spans.length - 1 && start >= (spans[at]?.end ?? 0)) at++;
    return at;
  });
}

const NO_OPENINGS: ReadonlyMap<number, Quotation> = new Map();

function openingsOf(words: readonly Word[], quotes: readonly Quotation[]): ReadonlyMap<number, Quotation> {
  if (quotes.length === 0) return NO_OPENINGS;
  const openings = new Map<number, Quotation>();
  let word = 0;
  for (const quote of quotes) {
    while (word < words.length && (words[word]?.start ?? 0) < quote.start) word++;
    const first = words[word];
    if (first && first.start < quote.end && !openings.has(word)) openings.set(word, quote);
  }
  return openings;
}

const NOT_QUOTED: readonly null[] = [];

function quotedBy(words: readonly Word[], quotes: readonly Quotation[]): readonly (Quotation | null)[] {
  if (quotes.length === 0) return NOT_QUOTED;
  let at = 0;
  return words.map(({ start }) => {
    while ((quotes[at]?.close ?? Number.POSITIVE_INFINITY) <= start) at++;
    const quote = quotes[at];
    return quote && quote.open < start ? quote : null;
  });
}

function limitsOf(sentenceOf: readonly number[]): number[] {
  const limits: number[] = [];
  sentenceOf.forEach((sentence, index) => {
    limits[sentence] = index + 1;
  });
  return limits;
}

/** The index after the last word of the sentence of a word. */
export function sentenceLimit(reading: Reading, index: number): number {
  return reading.limits[reading.sentenceOf[index] ?? 0] ?? reading.words.length;
}

/** How many words a quotation holds that begins at a word; counting stops at `most`. */
export function quotedWords(reading: Reading, index: number, quote: Quotation, most: number): number {
  let count = 0;
  while (count < most && (reading.words[index + count]?.start ?? Number.POSITIVE_INFINITY) < quote.end) count++;
  return count;
}

/** The place of the sentence that holds a position of the text. */
export function sentenceAt({ sentences: spans }: Reading, position: number): number {
  return lowerBound(spans.length, (at) => (spans[at]?.end ?? 0) > position);
}

/** Whether a closed quotation stands in a span. A few that begin in it are asked, or a text of opening marks alone would take its square. */
export function holdsQuotation({ quotations: quotes }: Reading, span: Span): boolean {
  const first = lowerBound(quotes.length, (each) => (quotes[each]?.open ?? 0) >= span.start);
  return quotes.slice(first, first + MOST_ASKED).some(({ closed, end }) => closed && end <= span.end);
}

const MOST_ASKED = 8;

/** The first of `count` places for which something holds that holds for all after it; `count` for none. */
function lowerBound(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
