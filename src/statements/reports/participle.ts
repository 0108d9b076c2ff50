import type { Mention } from '../mention.ts';
import type { Act } from './act.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { isStance, PRAYER } from './phrases.ts';
import { isBlame } from './plausible.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';
import type { MentionFinder } from './subject.ts';

const PAUSE = /[،,؛;»”")]/u;
/** «متهما إياه بـ» */
const HIM = new Set(['اياه', 'اياها', 'اياهم']);

/** «ومدينة تعز» is no «مُدينة». */
const CITY = /^و?مدينة$/u;
const NO_SAYING_BEHIND = new Set(['غير', 'لا', 'ولا']);

/** «مؤكدا وزير الدفاع الفرنسي حرص بلاده»: who speaks, told right behind a verb that nobody is the object of; mostly nobody is told. */
function subjectOf(reading: Reading, find: MentionFinder, index: number, { verb }: CueWord): Mention | null {
  const next = reading.words[index + 1];
  if (!TOLD.has(verb.past) || next?.gap !== '' || isStance(next.folded)) return null;
  const mention = find(reading.text, reading.words, index + 1);
  const isOne = mention?.form === 'full-name' || (mention?.form === 'title' && mention.next > index + 2);
  return isOne && mention.number === 'singular' ? mention : null;
}

const TOLD: ReadonlySet<string> = new Set([
  'أكد',
  'أشار',
  'أضاف',
  'أوضح',
  'بين',
  'لفت',
  'شدد',
  'أبان',
  'نوه',
  'أفاد',
  'قال',
]);

/** The report of a participle in the accusative, whose speaker is the subject of the clause before it: «…، مشيرا إلى أن …». */
export function participleAct(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Act | null {
  const word = reading.words[index];
  if (!word || cue.before === 'ف' || CITY.test(word.text)) return null;
  // «ظروف غير متوقعة», «لا مرحبا بهم»
  if (word.gap === '' && NO_SAYING_BEHIND.has(reading.words[index - 1]?.folded ?? '')) return null;
  if (PRAYER.has(reading.words[index + 1]?.folded ?? '')) return null;
  // «1263 مركزا»: what is counted stands in the accusative, too.
  if (!/[،,]/u.test(word.gap) && reading.words[index - 1]?.number != null) return null;
  const subject = subjectOf(reading, find, index, cue);
  const complement = complementAfter(reading, cue, index, subject?.next ?? index + 1);
  if (!complement || complement.at > index + 12) return null;
  const introduced = complement.by !== 'object' && complement.by !== 'preposition';
  const first = index === 0 || reading.sentenceOf[index - 1] !== reading.sentenceOf[index];
  const circumstantial = word.folded.endsWith('ا');
  const paused = PAUSE.test(word.gap) || (circumstantial && (first || cue.before !== ''));
  // «مؤكدا» is hardly anything else; «مؤكدة», «داعين» may be adjectives of the noun before them.
  if (!circumstantial && !paused && (!introduced || cue.verb.homograph)) return null;
  const ofHim = HIM.has(reading.words[index + 1]?.folded ?? '');
  if (cue.verb.homograph && !paused && !introduced && !ofHim) return null;
  if (complement.by === 'object' && !((paused || ofHim) && isBlame(reading, cue, complement.at))) return null;
  return {
    from: index,
    to: index,
    form: 'participle',
    lemma: cue.verb.past,
    complement,
    subject,
    agreement: { gender: cue.gender, number: cue.number },
    chain: [],
    turn: false,
    boundary: word.start,
    signs: new Set(signsOf(reading, index, cue, complement)),
  };
}
