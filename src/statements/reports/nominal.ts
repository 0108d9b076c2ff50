import { cuesOf } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Words that begin with «ب» or «ل» and hold no complement of «أشاد بـ», «أسف لـ». */
export const NO_COMPLEMENT =
  /^(?:بين|بعد|بعدما|بعض|بشان|بخصوص|بدون|بحسب|بدوره|بدورها|بدورهم|بدورهما|بها|به|بهم|بنا|بكم|بهما|بان|بل|بعدها|بحضور|بمناسبه|باسم|لدي|لان|له|لها|لهم|لكن|لدى|لكنه|لم|لن|لا|ليس|ليست|لماذا)$/u;

/** Prepositions, particles, relatives and auxiliaries: with these no noun phrase begins (Ryding, chapters 12–19). */
const NOT_NOMINAL =
  /^(?:في|من|الي|علي|عن|مع|خلال|بعد|قبل|عند|لدي|حول|بشان|ان|قد|لم|لن|لا|ما|هو|هي|هم|الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي|كما|حيث|و|ثم|او|ام|بل|اذا|حين|حينما|عندما|بينما|فيما|امام|ضد|بين|منذ|حتي|علما|تم|كان|كانت|انه|انها|ليس|عقب|اثر|اثنا|وسط|تجاه|ازا|عبر|نحو|ضمن|وفق|بحسب|حسب|اي|منه|منها|له|لها|عنه|عنها|به|بها|فيه|فيها|اليه|اليها|عليه|عليها|مما|ايضا|هنا|هناك|فقط|لكن|اما)$/u;

/** «بالمسجد», «للمواطنين» */
const WITH_PREPOSITION = /^(?:بال|لل)\p{L}/u;

/** Whether a noun phrase may begin at a word: no particle, no number, no verb of saying, no mark before it but a comma where one may be. */
export function isNominal(reading: Reading, at: number, afterComma = false): boolean {
  const word = reading.words[at];
  if (!word || word.number !== null || NOT_NOMINAL.test(word.folded) || WITH_PREPOSITION.test(word.text)) return false;
  // «بدء» is folded to two letters.
  if (NO_COMPLEMENT.test(word.folded) || word.text.length < 3 || word.folded.startsWith('وال')) return false;
  if (!afterComma && /[،,؛;.:(]/u.test(word.gap)) return false;
  return !cuesOf(word).some(
    ({ tense, before }) => before === '' && (tense === 'imperfect' || tense === 'perfect') && word.folded.length > 3,
  );
}
