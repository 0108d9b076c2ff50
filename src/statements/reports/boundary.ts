import { CONNECTIVES, isComplementiser, TURN_NOUNS } from './phrases.ts';
import type { Reading } from './reading.ts';

const FARTHEST = 14;
const PAUSE = /[،,؛;]/u;
const EXCEPT = new Set(['الا', 'غير', 'بيد', 'سوي']);
const IN_WHILE = new Set(['حين', 'وقت', 'الوقت']);

/**
 * Where the clause of a cue begins, as a position of the text, so that what was reported before ends there: «…، حيث شدد» at «حيث»,
 * «…، وأضاف» at «وأضاف». Null for a cue inside a clause: «أن الرئيس أكد».
 */
export function clauseStart(reading: Reading, index: number, joined: boolean): number | null {
  const word = reading.words[index];
  if (!word) return null;
  if (joined) return word.start;
  for (let at = index; at >= Math.max(0, index - FARTHEST); at--) {
    const here = reading.words[at];
    const before = reading.words[at - 1];
    if (!here) return null;
    if (!before || reading.sentenceOf[at - 1] !== reading.sentenceOf[index]) return here.start;
    // «، من جهته قال»: somebody else takes the word.
    if (/^[وف]?من$/u.test(here.folded) && TURN_NOUNS.has(reading.words[at + 1]?.folded ?? '')) return here.start;
    // «…، إلا أن مسؤولا آخر أشار إلى»
    if (at < index && isComplementiser(here.folded) && EXCEPT.has(before.folded)) return before.start;
    if (at < index && (isComplementiser(here.folded) || /^(?:الذي|التي|الذين|ما|من)$/u.test(here.folded))) return null;
    if (here.folded === 'في' && IN_WHILE.has(reading.words[at + 1]?.folded ?? '')) return here.start;
    if (at < index && isConnective(reading, at, index)) return here.start;
    if (at < index && here.folded.startsWith('و') && PAUSE.test(here.gap)) return here.start;
    if (at === index && PAUSE.test(here.gap)) {
      return isComplementiser(before.folded) ? null : here.start;
    }
  }
  return null;
}

/** «، حيث شدد», «فيما جدد لافروف»; «فيما بين» and «كما في» bind words, no clauses. */
function isConnective(reading: Reading, at: number, index: number): boolean {
  const word = reading.words[at];
  const next = reading.words[at + 1]?.folded ?? '';
  if (!word || !CONNECTIVES.has(word.folded) || BINDS_WORDS.test(next)) return false;
  return PAUSE.test(word.gap) || (!word.folded.startsWith('و') && index - at <= NEAR);
}

const BINDS_WORDS = /^(?:بين|يتعلق|يخص|في|ان|هو|هي|لو)$/u;
/** Without a comma before it a connective belongs to the cue only where it stands close. */
const NEAR = 4;
