import type { Mention } from '../mention.ts';
import { quotedWords, type Reading } from './reading.ts';

const MOST_WORDS = 3;

/** How many words stand in the quotation marks that open at a word and close again; 0 where they are no name. */
export function quotedNameLength(reading: Reading, at: number): number {
  const quotation = reading.opening.get(at);
  if (!quotation?.closed) return 0;
  const count = quotedWords(reading, at, quotation, MOST_WORDS + 1);
  return count <= MOST_WORDS ? count : 0;
}

/** «مايكروسوفت» in quotation marks, as a body that speaks. */
export function quotedBody(reading: Reading, at: number, most = MOST_WORDS): Mention | null {
  const count = quotedNameLength(reading, at);
  const [first, last] = [reading.words[at], reading.words[at + count - 1]];
  if (count === 0 || count > most || !first || !last) return null;
  const span = { start: first.start, end: last.end };
  return {
    span,
    named: span,
    name: null,
    form: 'institution',
    offices: [],
    countries: [],
    gender: 'feminine',
    number: 'singular',
    counterpart: false,
    members: [],
    next: at + count,
  };
}
