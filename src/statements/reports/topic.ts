import type { Mention } from '../mention.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/** How far before its verb a topic may stand, in words. */
const FARTHEST = 40;
const BRINGS_UP = new Set(['اما', 'واما']);

/** The word after «أما» at the beginning of the sentence of a word: «أما الوزير فقال»; null where it begins otherwise. */
export function topicAt(reading: Reading, index: number): number | null {
  let at = index;
  while (at > 0 && index - at < FARTHEST && reading.sentenceOf[at - 1] === reading.sentenceOf[index]) at--;
  return BRINGS_UP.has(reading.words[at]?.folded ?? '') && at < index ? at + 1 : null;
}

/** Whom «أما» brings up, whatever is told of them before the verb: «أما الطفلة ندى التي نزحت من عدن، فقالت». */
export function topicMention(reading: Reading, find: MentionFinder, topic: number, index: number): Mention | null {
  return find(reading.text, reading.words, topic, { before: reading.words[index]?.start ?? 0 });
}
