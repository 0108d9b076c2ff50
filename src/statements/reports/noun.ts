import type { Act } from './act.ts';
import { complementAfter } from './complement.ts';
import { signsOf } from './finite.ts';
import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** The report of a verbal noun with a pronoun: «إشارته إلى أن …», «قولها: …». */
export function nounAct(reading: Reading, index: number, cue: CueWord): Act | null {
  if (!cue.pronoun) return null;
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
    signs: signsOf(reading, index, cue, complement, false),
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
