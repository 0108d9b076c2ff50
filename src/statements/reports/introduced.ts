import type { Found } from './complement.ts';
import { isComplementiser } from './phrases.ts';
import { quotedWords, type Reading } from './reading.ts';
import type { Frame } from './verb.ts';

/** Fewer quoted words are a name: «داعش», «الشرق الأوسط». */
export const LEAST_QUOTED = 4;

/** Right behind the verb: «ثم قال «اذهبوا فأنتم الطلقاء»». */
const LEAST_AT_ONCE = 3;

const FARTHEST = 40;

/** A colon or a quotation before the word. */
export function introduced(
  reading: Reading,
  takes: ReadonlySet<Frame>,
  at: number,
  from: number,
  here: number,
): Found | null {
  const word = reading.words[at];
  if (!word || !takes.has('words')) return null;
  const quotation = reading.opening.get(at) ?? null;
  if (word.gap.includes(':') && word.number === null) return { by: 'colon', at, quotation };
  if (/^\.\.|^…/u.test(word.gap) && at - from < 8) return { by: 'colon', at, quotation };
  const least = at === from && quotation?.closed ? LEAST_AT_ONCE : LEAST_QUOTED;
  if (!quotation || quotedWords(reading, at, quotation, least) < least) return null;
  const isSpeech = quotedWords(reading, at, quotation, SURELY_SAID) >= SURELY_SAID;
  return at === from || at === here || isSpeech || !isHeld(reading, at) ? { by: 'quote', at, quotation } : null;
}

/** Titles in quotation marks have fewer words. */
const SURELY_SAID = 10;

/** What bears a name in quotation marks, beginnings of folded words. */
const NAMED =
  /^(?:ال|لل|بال|وال)?(?:صحيف|وكال|قنا|موقع|برنامج|شبك|مجل|جريد|موسس|شرك|حزب|حرك|تنظيم|اذاع|حمل|مشروع|كتاب|معهد|جامع|مستشف|مركز|منظم|جمعي|نقاب|كتيب|فرق|مبادر|قم|موتمر|عنوان|بعنوان|شعار|بشعار|اسم|باسم|فيلم|رواي|ملف|مسلسل|مدرس|مهرجان|جايز|بنك|فندق|نظري|ندو|ملتق|منتد|معرض|سوال|مسمي|هاشتاق|وسم|لقب)/u;

/** «معهد "سنتر فور ايكونوميك" أن»: the words come after the quotation. */
function isFollowedByClause(reading: Reading, at: number): boolean {
  const quotation = reading.opening.get(at);
  if (!quotation?.closed) return false;
  const next = reading.words[at + quotedWords(reading, at, quotation, FARTHEST)];
  return (
    next !== undefined && next.start >= quotation.close && isComplementiser(next.folded) && !next.gap.includes('.')
  );
}

const NAMING = /^(?:في|من|الي|علي|عن|ل|ب|ال|مع|بين|و|لل)$/u;

/** Whether a quotation is the name of what stands before it: «في "تويتر"», «لـ«الشرق الأوسط»», «صحيفة "الرأي"». */
function isHeld(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (!before) return false;
  return NAMING.test(before.folded) || NAMED.test(before.folded) || isFollowedByClause(reading, at);
}
