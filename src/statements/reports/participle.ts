import type { Act } from './act.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { PRAYER } from './phrases.ts';
import { isBlame } from './plausible.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';

const PAUSE = /[،,؛;»”")]/u;
/** «متهما إياه بـ» */
const HIM = new Set(['اياه', 'اياها', 'اياهم']);

/** «ومدينة تعز» is no «مُدينة». */
const CITY = /^و?مدينة$/u;
const NO_SAYING_BEHIND = new Set(['غير', 'لا', 'ولا']);

/** The report of a participle in the accusative, whose speaker is the subject of the clause before it: «…، مشيرا إلى أن …». */
export function participleAct(reading: Reading, index: number, cue: CueWord): Act | null {
  const word = reading.words[index];
  if (!word || cue.before === 'ف' || CITY.test(word.text)) return null;
  // «ظروف غير متوقعة», «لا مرحبا بهم»
  if (word.gap === '' && NO_SAYING_BEHIND.has(reading.words[index - 1]?.folded ?? '')) return null;
  if (PRAYER.has(reading.words[index + 1]?.folded ?? '')) return null;
  // «1263 مركزا»: what is counted stands in the accusative, too.
  if (!/[،,]/u.test(word.gap) && reading.words[index - 1]?.number != null) return null;
  const complement = complementAfter(reading, cue, index, index + 1);
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
    subject: null,
    agreement: { gender: cue.gender, number: cue.number },
    chain: [],
    turn: false,
    boundary: word.start,
    signs: new Set(signsOf(reading, index, cue, complement)),
  };
}
