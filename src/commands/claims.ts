import { analyse } from '../text/analysis.ts';
import { sentences } from '../text/sentences.ts';
import { sliceOf } from '../text/span.ts';

/** What stands in a message and says nothing: addresses, mentions, emoji and times of Discord, marks of quotation and code. */
const FURNITURE =
  /https?:\/\/\S+|<[@#:/t][^<>\s]{0,100}>|^[^\S\n\r\u2028\u2029]*(?:>{1,3}|-#|#{1,3})\s|[`*_~|]{1,3}/gmu;
const QUOTED = /«([^«»]{1,2000})»|“([^“”]{1,2000})”|"([^"\n]{1,2000})"/gu;
/** Fewer words that mean something are no claim: «نعم، صحيح». */
const LEAST_WORDS = 3;
/** More sentences than these are not looked up, so that a long message costs no more than a short one. */
const MOST = 12;

/** The words of a message. */
function plainText(message: string): string {
  return message
    .replace(FURNITURE, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** The sentences of a message that claim something; of a long one those that say most, in their order. */
export function claimsIn(message: string): string[] {
  const text = plainText(message);
  const claims = sentences(text).map((span) => weighed(sliceOf(text, span)));
  return heaviest(claims);
}

/** What a message quotes: the words between quotation marks, else its sentences. */
export function quotesIn(message: string): string[] {
  const quoted = Array.from(plainText(message).matchAll(QUOTED), ([, ...between]) =>
    weighed(between.find(Boolean) ?? ''),
  );
  const quotes = heaviest(quoted);
  return quotes.length > 0 ? quotes : claimsIn(message);
}

interface Weighed {
  readonly text: string;
  readonly words: number;
}

function weighed(text: string): Weighed {
  return { text: text.trim(), words: new Set(analyse(text).map(({ stem }) => stem)).size };
}

function heaviest(all: readonly Weighed[]): string[] {
  const claims = all.filter(({ words }) => words >= LEAST_WORDS);
  const kept = new Set(claims.toSorted((a, b) => b.words - a.words).slice(0, MOST));
  return claims.filter((claim) => kept.has(claim)).map(({ text }) => text);
}
