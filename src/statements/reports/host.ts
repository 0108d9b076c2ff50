import { isFunctionWord } from '../../text/function-words.ts';
import type { Mention } from '../mention.ts';
import { cueWords } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/**
 * The subject of the clause on which a participle or «بقوله» hangs, where that clause reports nothing: «استقبل الملك سلمان الوفد، مؤكدا أن …».
 * Read only from a sentence that begins with its verb.
 */
export function hostOf(reading: Reading, find: MentionFinder, index: number): Mention | null {
  let first = index;
  const sentence = reading.sentenceOf[index];
  while (first > 0 && index - first < FARTHEST && reading.sentenceOf[first - 1] === sentence) first--;
  const verb = reading.words[first];
  if (!verb || first === index || reading.sentenceOf[first - 1] === sentence) return null;
  if (isFunctionWord(verb.folded) || NOMINAL.test(verb.folded) || cueWords(verb.folded).length > 0) return null;
  const mention = reading.words[first + 1]?.gap === '' ? find(reading.text, reading.words, first + 1) : null;
  return mention && mention.next <= index ? mention : null;
}

const FARTHEST = 60;
/** With the article, or ending in ta marbuta: no verb. */
const NOMINAL = /^(?:[وف]?ال|.*ه$)/u;
