import { type Act, NO_AGREEMENT } from './act.ts';
import { LEAST_QUOTED } from './introduced.ts';
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
  const end = opened ? opened.end : reading.text.search(/[»”"]/u);
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
