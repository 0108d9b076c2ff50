import { isFunctionWord } from '../../text/function-words.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/**
 * The subject of the clause on which a participle or «بقوله» hangs, where that clause reports nothing: «استقبل الملك سلمان الوفد، مؤكدا أن …».
 * Read only from a sentence that begins with its verb.
 */
export function hostOf(reading: Reading, find: MentionFinder, index: number): Mention | null {
  const first = clauseHead(reading, index);
  const verb = first === null ? undefined : reading.words[first];
  if (!verb || first === null || first === index) return null;
  if (isFunctionWord(verb.folded) || NOMINAL.test(verb.text)) return null;
  const mention = reading.words[first + 1]?.gap === '' ? find(reading.text, reading.words, first + 1) : null;
  return mention && mention.next <= index ? mention : null;
}

/** The first word of the sentence of a word, or behind «وفي ختام الندوة،» the one after the comma; null where it is too far. */
function clauseHead(reading: Reading, index: number): number | null {
  const sentence = reading.sentenceOf[index];
  let first = index;
  while (first > 0 && index - first < FARTHEST && reading.sentenceOf[first - 1] === sentence) first--;
  if (first > 0 && reading.sentenceOf[first - 1] === sentence) return null;
  if (!isFunctionWord(reading.words[first]?.folded.replace(/^و/u, '') ?? '')) return first;
  for (let at = first + 1; at < Math.min(index, first + MOST_OPENING); at++)
    if (/^[،,]$/u.test(reading.words[at]?.gap ?? '')) return at;
  return first;
}

/** Words of a circumstance that opens a sentence. */
const MOST_OPENING = 12;
const FARTHEST = 60;
/** With the article, or ending in ta marbuta: no verb. */
const NOMINAL = /^(?:[وف]?ال|.*[ةه]$)/u;
