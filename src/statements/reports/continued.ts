import type { Token } from '../../text/period-tokens.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { LEAST_QUOTED } from './introduced.ts';
import { cuesOf } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import { quotedWords, type Reading } from './reading.ts';

const CLOSING_FIRST = /^[^«"“„]*[»”"]/u;

/**
 * Speech that goes on from the paragraph before, which left its quotation open: the next paragraph opens with a mark of its own, «“» at
 * each paragraph and a closing mark only at the end, or has a closing mark before any that opens.
 */
export function continuedAct(reading: Reading): Act | null {
  const first = reading.words[0];
  if (!first) return null;
  const opened = reading.opening.get(0) ?? null;
  if (opened && quotedWords(reading, 0, opened, LEAST_QUOTED) < LEAST_QUOTED) return null;
  if (!opened && !CLOSING_FIRST.test(reading.text)) return null;
  return goingOn(first, opened, opened ? opened.end : reading.text.search(/[»”"]/u));
}

/** The words that the paragraph before announced with a colon: the quotation that opens this one, or all of it. */
export function announcedWords(reading: Reading): Act | null {
  const first = reading.words[0];
  if (!first || cuesOf(first).some(({ tense, before }) => tense === 'perfect' && before !== '')) return null;
  const opened = reading.opening.get(0) ?? null;
  const isSpeech = opened?.closed && quotedWords(reading, 0, opened, LEAST_QUOTED) >= LEAST_QUOTED;
  return isSpeech ? goingOn(first, opened, opened.end) : goingOn(first, null, reading.text.length);
}

function goingOn(first: Token, opened: Quotation | null, end: number): Act {
  return {
    from: 0,
    to: -1,
    form: 'continuation',
    lemma: '',
    complement: { by: 'quote', at: 0, quotation: opened, saying: null },
    subject: null,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: first.start,
    before: { start: first.start, end },
    signs: new Set(['quote']),
  };
}
