import type { Act } from './act.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { SACRED } from './phrases.ts';
import type { Reading } from './reading.ts';
import { signsOf } from './signs.ts';

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
