import type { Mention } from '../mention.ts';
import type { Sign } from '../report.ts';
import { institutionWord } from '../speakers/institution-words.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { CIRCUMSTANCE, isComplementiser } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { MentionFinder } from './subject.ts';

/** Nouns of reporting that stand before a name; plurals too. */
const NAMED =
  /^[وفبل]?(?:اعلان|تصريح|تصريحات|تاكيد|تاكيدات|قول|اتهام|اتهامات|تحذير|تحذيرات|اعتراف|اعترافات|اشاره|نفي|زعم|مزاعم)$/u;
const NAMED_FORMS: ReadonlySet<string> = new Set(['full-name', 'surname', 'title', 'institution']);
const ABOUT = /^(?:عن|ب.*|الي|من|علي|ان|ل.*)$/u;

/** The report of a noun and a name: «إعلان بوروشينكو الأخير عن …», «تصريحات أوباما بأن …». */
export function namedNounAct(reading: Reading, find: MentionFinder, index: number): Act | null {
  const word = reading.words[index];
  if (!word || !NAMED.test(word.folded)) return null;
  const subject = find(reading.text, reading.words, index + 1);
  if (!subject || !NAMED_FORMS.has(subject.form) || isDocument(reading, index + 1)) return null;
  for (let at = subject.next; at < subject.next + 2; at++) {
    if (!(at === subject.next ? BESIDE : ALONE).test(reading.words[at]?.gap ?? '.')) return null;
    const that = clauseAt(reading, at);
    if (that !== null) return namedAct(reading, index, subject, that, true);
    if (isAbout(reading, at)) return namedAct(reading, index, subject, at + 1, false);
  }
  return null;
}

/** «تحذير المبعوث -أولاف هانسن- من أن»: what may stand behind the name, and further on. */
const BESIDE = /^[-–—»”"]?$/u;
const ALONE = /^$/u;

/** «نفي المعلومات»: denied, and not denying. */
function isDocument(reading: Reading, at: number): boolean {
  return institutionWord(reading.words[at]?.folded ?? '')?.document === true;
}

/** The «أن» that stands at a word, or after a preposition there: «بأن», «عن أن»; null for none. */
function clauseAt(reading: Reading, at: number): number | null {
  const word = reading.words[at]?.folded ?? '';
  if (isComplementiser(word)) return at;
  return ABOUT.test(word) && isComplementiser(reading.words[at + 1]?.folded ?? '') ? at + 1 : null;
}

function isAbout(reading: Reading, at: number): boolean {
  return reading.words[at]?.folded === 'عن' && !CIRCUMSTANCE.has(reading.words[at + 1]?.folded ?? '');
}

function namedAct(reading: Reading, index: number, subject: Mention, at: number, that: boolean): Act {
  return {
    from: index,
    to: index,
    form: 'noun',
    lemma: reading.words[index]?.folded ?? '',
    complement: { by: that ? 'that' : 'preposition', at, quotation: null, saying: null },
    subject,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: null,
    signs: new Set<Sign>([that ? 'clause' : 'preposition']),
  };
}
