import { MONTH_WORDS, monthAt } from '../../text/period-month-names.ts';
import { PRAYERS } from '../speakers/lexicon/limits.ts';
import { ADVERBS, BINDING, TURN_NOUNS } from './phrases.ts';
import type { Reading } from './reading.ts';

/** The word after adverbs and binding phrases: «أمس», «من جانبه», «في هذا السياق». */
export function afterAdverbials(reading: Reading, from: number, limit: number): number {
  const last = Math.min(limit, from + MOST_ADVERBS);
  let at = from;
  while (at < last) {
    const next = afterOneAdverbial(reading, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function afterOneAdverbial(reading: Reading, at: number): number {
  const folded = reading.words[at]?.folded ?? '';
  const next = reading.words[at + 1]?.folded ?? '';
  if (reading.words[at]?.gap.includes(':')) return at;
  if (folded === 'اول' && (next === 'من' || next === 'امس')) return at + (next === 'من' ? 3 : 2);
  if (ADVERBS.has(folded) || isDate(reading, at)) return at + 1;
  if (PRAYERS.has(folded) && next === 'الله') return at + 2;
  if (folded === 'من' && TURN_NOUNS.has(next)) return at + 2;
  if (folded === 'في' && BINDING.has(next)) {
    let end = at + 2;
    while (BINDING.has(reading.words[end]?.folded ?? '') && end < at + 5) end++;
    return end;
  }
  return at;
}

/** «12 مايو (أيار)»: a number or a month. */
function isDate(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  return word.number !== null || (MONTH_WORDS.has(word.folded) && monthAt(reading.words, at) !== null);
}

const MOST_ADVERBS = 20;
