import { monthAt } from '../../text/period-month-names.ts';
import { isProtectedName } from '../../text/protected-names.ts';
import { type CueWord, cueWords } from './lexicon.ts';
import {
  ADVERBS,
  BINDING,
  CIRCUMSTANCE,
  isComplementiser,
  isStance,
  MOTION,
  NO_REPORT_BEFORE_THAT,
  TURN_NOUNS,
} from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { quotedWords, type Reading, sentenceLimit } from './reading.ts';
import type { Frame } from './verb.ts';

/** Where the reported words begin, and what leads to them. */
export interface Complement {
  readonly by: 'that' | 'colon' | 'quote' | 'preposition' | 'object';
  /** The first word of the content. */
  readonly at: number;
  /** The quotation that is the whole content. */
  readonly quotation: Quotation | null;
  /** The word «قائلا» or «بقوله» that was passed on the way, and makes no report of its own; null for none. */
  readonly saying: number | null;
}

type Found = Omit<Complement, 'saying'>;

/** Between verb and content stand at most 30 words, counted in SaudiNewsNet; a subject with its titles counts in. */
const FARTHEST = 40;
/** Fewer quoted words are a name: «داعش», «الشرق الأوسط». */
export const LEAST_QUOTED = 4;

const PREPOSITIONS: Readonly<Record<string, Frame>> = { الي: 'to', علي: 'on', عن: 'about', من: 'from', في: 'in' };
/** Words that begin with «ب» or «ل» and hold no complement of «أشاد بـ», «أسف لـ». */
const NO_COMPLEMENT =
  /^(?:بين|بعد|بعدما|بعض|بشان|بخصوص|بدون|بحسب|بدور.*|بها|به|بهم|بنا|بكم|بهما|بان|بل|بعدها|بحضور|بمناسبه|باسم|لدي|لان|له|لها|لهم|لكن|لدى|لكنه|لم|لن|لا|ليس|ليست|لماذا)$/u;
/** «ب» of place and occasion, between a verb and its complement. */
const OCCASION =
  /^(?:برياسه|بمدينه|بمقر|بحضور|بمناسبه|بالرياض|بمكتبه|بقصر|بمشاركه|باسم|بمحافظه|بمنطقه|بجامعه|بوزاره|بمجلس|بالمنطقه|بالمحافظه|بالقاهره|بجده)$/u;
/** They introduce the words of the verb before them: «وتابع قائلا: …», «ورد بقوله», «واكتفى بالقول إن». */
const SAYING_AFTER = /^(?:قايلا|قايله|قايلين|بقوله|بقولها|بقولهم|بالقول|يقول|تقول|قوله|قولها|قولهم)$/u;

/**
 * The complement of a cue whose subject ends before the word `from`, or null where the verb has none. `named` says that a subject was read:
 * where none was, a noun after the verb may be the subject.
 */
export function complementAfter(
  reading: Reading,
  cue: CueWord,
  index: number,
  from: number,
  named = true,
): Complement | null {
  const takes = new Set(cue.verb.takes.split(' ') as Frame[]);
  const limit = Math.min(sentenceLimit(reading, index), index + FARTHEST);
  const here = afterAdverbials(reading, from, limit);
  let saying: number | null = null;
  let object: Found | null = null;
  for (let at = from; at < limit; at++) {
    const found =
      introduced(reading, takes, at, from, here) ??
      clause(reading, takes, at) ??
      governed(reading, takes, at, here, from);
    // «وأكد الغازي أن»: where nobody was read after the verb, the noun may be the subject, and «أن» comes later.
    if (found?.by === 'object' && !named && !isStance(reading.words[at]?.folded ?? '')) object = found;
    else if (found) return { ...found, saying };
    const folded = reading.words[at]?.folded ?? '';
    if (SAYING_AFTER.test(folded)) {
      saying = at;
      takes.add('that');
      takes.add('words');
    } else if (at > index && startsAnother(reading, at)) break;
  }
  return object && { ...object, saying };
}

/** A colon or a quotation before the word. */
function introduced(reading: Reading, takes: ReadonlySet<Frame>, at: number, from: number, here: number): Found | null {
  const word = reading.words[at];
  if (!word || !takes.has('words')) return null;
  const quotation = reading.opening.get(at) ?? null;
  if (word.gap.includes(':') && word.number === null) return { by: 'colon', at, quotation };
  if (/^\.\.|^…/u.test(word.gap) && at - from < 8) return { by: 'colon', at, quotation };
  if (!quotation || quotedWords(reading, at, quotation, LEAST_QUOTED) < LEAST_QUOTED) return null;
  return at === from || at === here || !isHeld(reading, at) ? { by: 'quote', at, quotation } : null;
}

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

/** «أن» and its clause, unless it belongs to «قبل أن» and its like or to a preposition that the verb does not take. */
function clause(reading: Reading, takes: ReadonlySet<Frame>, at: number): Found | null {
  const word = reading.words[at];
  if (!word || !isComplementiser(word.folded)) return null;
  const before = reading.words[at - 1]?.folded ?? '';
  const frame = PREPOSITIONS[before];
  if (frame ? !takes.has(frame) : !takes.has('that')) return null;
  return NO_REPORT_BEFORE_THAT.has(before) || DESCRIBED.test(before)
    ? null
    : { by: 'that', at, quotation: wholeClause(reading, at) };
}

/** «مصدر وصفته بأنه موثوق» */
const DESCRIBED = /^(?:وصف|يصف|تصف)\p{L}*$/u;

/** The quotation that holds all of a clause, «أن» in it: «مشيرا إلى “أن روسيا …”». */
function wholeClause(reading: Reading, at: number): Quotation | null {
  return reading.opening.get(at) ?? null;
}

function governed(reading: Reading, takes: ReadonlySet<Frame>, at: number, here: number, from: number): Found | null {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!word) return null;
  const frame = PREPOSITIONS[word.folded];
  if (frame && takes.has(frame)) {
    if (!next || CIRCUMSTANCE.has(next.folded) || isComplementiser(next.folded)) return null;
    if (frame === 'from' && hasClauseAfter(reading, at, word.folded)) return null;
    if (frame === 'from' || frame === 'in') return at === here || at === from ? preposition(at) : null;
    return MOTION.has(reading.words[at - 1]?.folded ?? '') ? null : preposition(at + 1);
  }
  const first = word.folded;
  if (at >= here && first.length > 2 && !NO_COMPLEMENT.test(first)) {
    const near = at === here || !takes.has('that');
    if (near && takes.has('by') && first.startsWith('ب') && !OCCASION.test(first) && !isProtectedName(first))
      return preposition(at);
    if (takes.has('for') && first.startsWith('ل') && at === here) return preposition(at);
  }
  return takes.has('object') && at === here && isNominal(reading, at) ? { by: 'object', at, quotation: null } : null;
}

/** «مصدر رسمي من داخل المحافظة من أن»: the second «من» is the verb's. */
function hasClauseAfter(reading: Reading, at: number, folded: string): boolean {
  for (let next = at + 2; next < at + 10; next++) {
    if (reading.words[next]?.folded === folded && isComplementiser(reading.words[next + 1]?.folded ?? '')) return true;
  }
  return false;
}

function preposition(at: number): Found {
  return { by: 'preposition', at, quotation: null };
}

const NOT_NOMINAL =
  /^(?:في|من|الي|علي|عن|مع|خلال|بعد|قبل|عند|لدي|حول|بشان|ان|قد|لم|لن|لا|ما|هو|هي|هم|الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي|كما|حيث|و|ثم|او|ام|بل|اذا|حين|حينما|عندما|بينما|فيما|امام|ضد|بين|منذ|حتي|علما|تم|كان|كانت|انه|انها|ليس|عقب|اثر|اثنا|وسط|تجاه|ازا|عبر|نحو|ضمن|وفق|بحسب|حسب|اي|منه|منها|له|لها|عنه|عنها|به|بها|فيه|فيها|اليه|اليها|عليه|عليها|مما|ايضا|هنا|هناك|فقط|لكن|اما)$/u;

export function isNominal(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word || word.number !== null || NOT_NOMINAL.test(word.folded)) return false;
  if (NO_COMPLEMENT.test(word.folded) || word.folded.length < 3 || word.folded.startsWith('وال')) return false;
  if (/[،,؛;.:(]/u.test(word.gap)) return false;
  return !cueWords(word.folded).some(
    ({ tense, before }) => before === '' && (tense === 'imperfect' || tense === 'perfect') && word.folded.length > 3,
  );
}

/** The word after adverbs and binding phrases: «أمس», «من جانبه», «في هذا السياق». */
export function afterAdverbials(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = afterOneAdverbial(reading, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}

function afterOneAdverbial(reading: Reading, at: number): number {
  const folded = reading.words[at]?.folded ?? '';
  const next = reading.words[at + 1]?.folded ?? '';
  if (reading.words[at]?.gap.includes(':')) return at;
  if (ADVERBS.has(folded) || isDate(reading, at)) return at + 1;
  if (folded === 'من' && TURN_NOUNS.has(next)) return at + 2;
  if (folded === 'في' && BINDING.has(next)) {
    let end = at + 2;
    while (BINDING.has(reading.words[end]?.folded ?? '') && end < at + 5) end++;
    return end;
  }
  return at;
}

/** «12 مايو (أيار)»: a number or a month. */
function isDate(reading: Reading, at: number): boolean {
  return reading.words[at]?.number != null || monthAt(reading.words, at) !== null;
}

/** Whether another report certainly begins: an unambiguous verb of saying, or a participle after a comma. */
function startsAnother(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  const relative = RELATIVES.test(reading.words[at - 1]?.folded ?? '');
  return cueWords(word.folded).some(({ before, tense, verb }) => {
    if (verb.homograph || tense === 'noun' || tense === 'imperfect') return false;
    if (tense === 'participle') return word.folded.endsWith('ا') || /[،,؛]/u.test(word.gap);
    return before === 'و' || !relative;
  });
}

const RELATIVES = /^(?:الذي|التي|الذين|اللذان|اللذين|ما|كما|مما|من|قد)$/u;
