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

/**
 * The first word of the sentence of a word, past «ثم» and «من جانبه», or behind «وفي ختام الندوة،» the one after the comma; null where it is
 * too far.
 */
function clauseHead(reading: Reading, index: number): number | null {
  const sentence = reading.sentenceOf[index];
  let first = index;
  while (first > 0 && index - first < FARTHEST && reading.sentenceOf[first - 1] === sentence) first--;
  if (first > 0 && reading.sentenceOf[first - 1] === sentence) return null;
  first = afterOpening(reading, first, index);
  if (!isFunctionWord(reading.words[first]?.folded.replace(/^و/u, '') ?? '')) return first;
  for (let at = first + 1; at < Math.min(index, first + MOST_OPENING); at++)
    if (/^[،,]$/u.test(reading.words[at]?.gap ?? '')) return at;
  return first;
}

/** «ثم», «بعد ذلك», «من جانبه», «في حين»: words alone and words in pairs that lead from one sentence to the next and stand before its verb, folded. */
const LEADS: ReadonlySet<string> = new Set(
  'ثم كما وقد فيما بينما بعدها وبعدها كذلك بدوره بدورها وبدوره وبدورها'.split(' '),
);
const LEADS_IN_PAIRS =
  /^(?:و?من (?:جانبه|جانبها|جهته|جهتها|ناحيته|ناحيتها)|و?(?:بعد|عقب|قبل|الي) ذلك|(?:و?في|علي) حين)$/u;
const MOST_LEADS = 3;

function afterOpening({ words }: Reading, first: number, index: number): number {
  let at = first;
  for (let n = 0; n < MOST_LEADS && at < index; n++) {
    const [word, next] = [words[at], words[at + 1]];
    if (LEADS_IN_PAIRS.test(`${word?.folded} ${next?.folded}`)) at += 2;
    else if (LEADS.has(word?.folded ?? '')) at++;
    else break;
  }
  return at < index ? at : first;
}

/** Words of a circumstance that opens a sentence. */
const MOST_OPENING = 12;
const FARTHEST = 60;
/** With the article, or ending in ta marbuta: no verb. */
const NOMINAL = /^(?:[وف]?ال|.*[ةه]$)/u;
