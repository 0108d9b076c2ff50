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
const RECEPTION = /^(?:ال)?(?:استقبال|مستقبلي)/u;
/** Words between «عقده» and «مع». */
const MOST_BETWEEN = 4;
const OWNED = /(?:ه|ها|هما|هم)$/u;

/** The word of meeting at an index: «لقائه», «اتصال هاتفي», «المؤتمر الصحفي المشترك»; null where none stands. */
export function cueAt(words: readonly Token[], at: number): Cue | null {
  const folded = words[at]?.folded ?? '';
  const second = words[at + 1]?.folded ?? '';
  if (BY_TELEPHONE.test(second) && CALL.test(folded)) return noun('call', words, at, at + 2);
  if (OF_THE_PRESS.test(second) && CONFERENCE.test(folded)) {
    const third = words[at + 2]?.folded ?? '';
    if (JOINT.test(third)) return noun('talks', words, at, at + 3);
    const isWithSomebody = third === 'مع' || words[at + 3]?.folded === 'مع' || isHeldWith(words, at + 2);
    return isWithSomebody ? noun('talks', words, at, at + 2) : null;
  }
  const cue = cueWord(folded);
  if (!cue || isArrival(words, at)) return null;
  // «يبحث هاتفيًا مع …»
  if (cue.frame === 'with' && BY_TELEPHONE.test(second)) return { ...cue, kind: 'call', from: at, to: at + 2 };
  return { ...cue, from: at, to: at + 1 };
}

/** «المؤتمر الصحفي الذي عقده اليوم مع نظيره» */
function isHeldWith(words: readonly Token[], at: number): boolean {
  if (words[at]?.folded !== 'الذي' || !/^عقد/u.test(words[at + 1]?.folded ?? '')) return false;
  const more = words.slice(at + 2, at + 2 + MOST_BETWEEN);
  const within = more.findIndex(({ folded }) => folded === 'مع');
  return within >= 0 && more.slice(0, within + 1).every(({ gap }) => gap === '');
}

/** «وكان في استقباله في المطار»: who waits for a guest need not be whom he came to see. */
function isArrival(words: readonly Token[], at: number): boolean {
  return RECEPTION.test(words[at]?.folded ?? '') && ['في', 'مقدمه', 'مقدم'].includes(words[at - 1]?.folded ?? '');
}

function noun(kind: Cue['kind'], words: readonly Token[], from: number, to: number): Cue {
  const folded = words[from]?.folded ?? '';
  const owned = OWNED.test(folded) && !(words[from]?.text ?? '').endsWith('ة');
  const definite = /^(?:و|ف|ب|ك)?ال|^و?لل/u.test(folded);
  return { kind, frame: 'noun', owned, definite, future: false, dual: false, arrival: false, from, to };
}
