import type { Token } from '../text/period-tokens.ts';
import { type CueWord, cueWord } from './cue-words.ts';

/** A word of meeting in a paragraph: from one word to another, half open. */
export interface Cue extends CueWord {
  readonly from: number;
  readonly to: number;
}

const CALL = /^(?:و|ف|ب|وب|ل)?(?:ال)?(?:اتصال|مكالم|محادث)(?:ا|ه|ته|تها|ها|هما|تهما|ات|اته)?$/u;
const BY_TELEPHONE = /^(?:ال)?هاتفي/u;
const CONFERENCE = /^(?:و|ف|ب|وب|ل|لل)?(?:ال)?موتمر(?:ا|ه|ها|هما)?$/u;
const OF_THE_PRESS = /^(?:ال)?(?:صحفي|صحافي|صحافيا|صحفيا)$/u;
const JOINT = /^(?:ال)?مشترك/u;
const OWNED = /(?:ه|ها|هما|هم)$/u;

/** The word of meeting at an index: «لقائه», «اتصال هاتفي», «المؤتمر الصحفي المشترك»; null where none stands. */
export function cueAt(words: readonly Token[], at: number): Cue | null {
  const folded = words[at]?.folded ?? '';
  const [second = '', third = '', fourth = ''] = [1, 2, 3].map((step) => words[at + step]?.folded);
  if (BY_TELEPHONE.test(second) && CALL.test(folded)) return noun('call', words, at, at + 2);
  if (OF_THE_PRESS.test(second) && CONFERENCE.test(folded)) {
    return JOINT.test(third) || third === 'مع' || fourth === 'مع'
      ? noun('talks', words, at, JOINT.test(third) ? at + 3 : at + 2)
      : null;
  }
  const cue = cueWord(folded);
  // «يبحث هاتفيًا مع …»
  if (cue?.frame === 'with' && BY_TELEPHONE.test(second)) return { ...cue, kind: 'call', from: at, to: at + 2 };
  return cue && { ...cue, from: at, to: at + 1 };
}

function noun(kind: Cue['kind'], words: readonly Token[], from: number, to: number): Cue {
  const folded = words[from]?.folded ?? '';
  const owned = OWNED.test(folded) && !(words[from]?.text ?? '').endsWith('ة');
  const definite = /^(?:و|ف|ب|ك)?ال|^و?لل/u.test(folded);
  return { kind, frame: 'noun', owned, definite, future: false, dual: false, from, to };
}
