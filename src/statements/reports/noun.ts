import type { Mention } from '../mention.ts';
import type { Sign } from '../report.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { CIRCUMSTANCE, isComplementiser, SACRED } from './phrases.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';
import type { MentionFinder } from './subject.ts';

/** Of these the noun says that something was said; «اعتقاده» and «تبريره» stand in what was said. */
const NOUNS_OF: ReadonlySet<string> = new Set(
  'قال أشار أكد أعلن صرح حذر اعترف أوضح اتهم زعم ادعى نفى كشف شدد أضاف'.split(' '),
);

/** The report of a verbal noun with a pronoun: «إشارته إلى أن …», «قولها: …». */
export function nounAct(reading: Reading, index: number, cue: CueWord): Act | null {
  if (!cue.pronoun || !NOUNS_OF.has(cue.verb.past) || SACRED.has(reading.words[index + 1]?.folded ?? '')) return null;
  const complement = complementAfter(reading, cue, index, index + 1);
  if (!complement || complement.by === 'object' || complement.by === 'preposition' || complement.at > index + 4)
    return null;
  return {
    from: index,
    to: index,
    form: 'noun',
    lemma: cue.verb.past,
    complement,
    subject: null,
    agreement: { gender: cue.gender, number: cue.number },
    chain: [],
    turn: false,
    boundary: boundaryOf(reading, index),
    signs: new Set(signsOf(reading, index, cue, complement)),
  };
}

/** «…، وذلك مع إشارته إلى»: from «وذلك» on it is no longer what was said before. */
function boundaryOf(reading: Reading, index: number): number | null {
  for (let at = index; at > Math.max(0, index - 4); at--) {
    const word = reading.words[at];
    if (word && /[،,؛;]/u.test(word.gap)) return word.start;
  }
  return null;
}

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
  if (!subject || !NAMED_FORMS.has(subject.form)) return null;
  for (let at = subject.next; at < subject.next + 2; at++) {
    const next = reading.words[at];
    if (next?.gap !== '') return null;
    const that = isComplementiser(next.folded)
      ? at
      : isComplementiser(reading.words[at + 1]?.folded ?? '') && ABOUT.test(next.folded)
        ? at + 1
        : null;
    const content =
      that ?? (next.folded === 'عن' && !CIRCUMSTANCE.has(reading.words[at + 1]?.folded ?? '') ? at + 1 : null);
    if (content === null) continue;
    return namedAct(reading, index, subject, content, that !== null);
  }
  return null;
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
