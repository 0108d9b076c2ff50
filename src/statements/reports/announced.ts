import { type Act, NO_AGREEMENT } from './act.ts';
import { cueWords } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { type MentionFinder, subjectAfter, subjectBefore } from './subject.ts';

/** A colon with which a paragraph ends; a quotation mark may open behind it. */
const AT_END = /:\s*(?:[«"“(]\s*)?$/u;
/** So many words stand between the verb and that colon at most: «وقال الوزير في بيان أصدره مساء أمس:». */
const FARTHEST = 20;
/** «وجاء في البيان:», «جاء فيه:» */
const STANDING = /^[وف]?(?:جا|جات|ورد|وردت)$/u;
const IN_IT = /^(?:في|فيه|فيها)$/u;

/** The cue at the end of a paragraph whose words stand in the next one: «وقال الوزير في بيان:»; null where there is none. */
export function announcedAct(reading: Reading, find: MentionFinder): Act | null {
  if (!AT_END.test(reading.text.slice(-10))) return null;
  const last = reading.words.length - 1;
  for (let at = last; at > Math.max(-1, last - FARTHEST) && isSame(reading, at, last); at--) {
    const act = announcingAt(reading, find, at);
    if (act) return act;
  }
  return null;
}

function isSame({ sentenceOf }: Reading, at: number, last: number): boolean {
  return sentenceOf[at] === sentenceOf[last];
}

function announcingAt(reading: Reading, find: MentionFinder, at: number): Act | null {
  const folded = reading.words[at]?.folded ?? '';
  const inIt = STANDING.test(folded) && IN_IT.test(reading.words[at + 1]?.folded ?? '');
  const cue = cueWords(folded).find(
    ({ tense, verb }) => tense !== 'noun' && !verb.opinion && !verb.homograph && verb.takes.includes('words'),
  );
  if (!inIt && !cue) return null;
  const after = subjectAfter(reading, find, inIt ? at + 1 : at, reading.words.length);
  return {
    from: at,
    to: at,
    form: cue?.tense === 'participle' ? 'participle' : 'finite',
    lemma: cue?.verb.past ?? 'جاء',
    complement: { by: 'colon', at: reading.words.length, quotation: null, saying: null },
    subject: after ?? subjectBefore(reading, find, at),
    agreement: cue ? { gender: cue.gender, number: cue.number } : NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: reading.words[at]?.start ?? 0,
    before: { start: reading.text.length, end: reading.text.length },
    signs: new Set(['colon']),
  };
}
