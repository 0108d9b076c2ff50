import { isProtectedName } from '../../text/protected-names.ts';
import { isActionNoun } from '../speakers/common-words.ts';
import { withoutArticle } from '../speakers/forms.ts';
import { isFirstName, isSurname } from '../speakers/known-names.ts';
import { isPlace } from '../speakers/places.ts';
import { afterAdverbials } from './adverbials.ts';
import { introduced } from './introduced.ts';
import { type CueWord, cuesOf } from './lexicon.ts';
import { isNominal, NO_COMPLEMENT } from './nominal.ts';
import { isObject, isRumour } from './object.ts';
import { CIRCUMSTANCE, isComplementiser, isStance, MOTION, NO_REPORT_BEFORE_THAT } from './phrases.ts';
import type { Quotation } from './quotations.ts';
import { type Reading, sentenceLimit } from './reading.ts';
import { type Frame, framesOf } from './verb.ts';

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

export type Found = Omit<Complement, 'saying'>;

/** Between verb and content stand at most 30 words, counted in SaudiNewsNet; a subject with its titles counts in. */
const FARTHEST = 40;
const PREPOSITIONS: ReadonlyMap<string, Frame> = new Map([
  ['الي', 'to'],
  ['علي', 'on'],
  ['عن', 'about'],
  ['من', 'from'],
  ['في', 'in'],
]);
/** «ب» of place and occasion, between a verb and its complement. */
const OCCASION =
  /^(?:برياسه|بمدينه|بمقر|بحضور|بمناسبه|بالرياض|بمكتبه|بقصر|بمشاركه|باسم|بمحافظه|بمنطقه|بجامعه|بوزاره|بمجلس|بالمنطقه|بالمحافظه|بالقاهره|بجده)$/u;
/** They introduce the words of the verb before them: «وتابع قائلا: …», «ورد بقوله», «واكتفى بالقول إن». */
const SAYING_AFTER = /^(?:قايلا|قايله|قايلين|بقوله|بقولها|بقولهم|بالقول|يقول|تقول|قوله|قولها|قولهم)$/u;

/** After «قائلا» whatever may follow «قال». */
const SAYING: ReadonlySet<Frame> = new Set<Frame>(['that', 'words']);

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
  let takes = framesOf(cue.verb);
  const limit = Math.min(sentenceLimit(reading, index), index + FARTHEST);
  const here = afterAdverbials(reading, from, limit);
  let saying: number | null = null;
  let object: Found | null = null;
  let late: Found | null = null;
  let apart: Found | null = null;
  for (let at = from; at < limit; at++) {
    const found =
      introduced(reading, takes, at, from, here) ??
      clause(reading, takes, at, here) ??
      governed(reading, takes, at, here, from) ??
      (named && at === from ? announced(reading, takes, at) : null);
    // «وأكد الغازي أن»: where nobody was read after the verb, the noun may be the subject, and «أن» comes later.
    if (found?.by === 'object' && !named && !isSurelyObject(reading, at, cue)) object = found;
    // «أكد خلال اللقاء حرص بلاده على التعاون»: the preposition is that of the object.
    else if (found) return { ...rather(found, late ?? apart), saying };
    if (!apart && isObjectApart(reading, takes, at, from)) apart = { by: 'object', at, quotation: null };
    if (!late && named && isLateObject(reading, takes, at, here)) late = { by: 'object', at, quotation: null };
    const folded = reading.words[at]?.folded ?? '';
    if (SAYING_AFTER.test(folded)) {
      saying = at;
      takes = SAYING;
    } else if (at > index && startsAnother(reading, at)) break;
  }
  const left = object ?? late ?? (named ? apart : null);
  return left && { ...left, saying };
}

function isSurelyObject(reading: Reading, at: number, cue: CueWord): boolean {
  return isStance(reading.words[at]?.folded ?? '') || isObject(reading, at, cue);
}

/** «أكد خلال اللقاء حرص بلاده على»: what governs a preposition comes before it. */
function rather(found: Found, before: Found | null): Found {
  return before && (found.by === 'preposition' || found.at === before.at + 1) ? before : found;
}

const OCCASIONS = /^(?:خلال|في|لدي|عقب|بعد|قبل|اثناء|علي|امام|ضمن|عبر|مع|منذ)$/u;
/** What is condemned or denied, by the patterns of verbal nouns: «اختطاف», «استهداف», «تهديد». */
const ACTION = /^(?:است..ا.|ا...ا.|ا.ا.ه|ت..ي.)$/u;

/** «وأكد الوزير خلال اللقاء حرص بلاده»: an object behind an occasion, which ends in a definite word, a pronoun or a name. */
function isLateObject(reading: Reading, takes: ReadonlySet<Frame>, at: number, here: number): boolean {
  const word = reading.words[at];
  const before = reading.words[at - 1];
  if (!word || !before || at <= here || !takes.has('object') || !OCCASIONS.test(reading.words[here]?.folded ?? ''))
    return false;
  const isAct = ACTION.test(word.folded) && (!takes.has('that') || isActionNoun(word.folded));
  if (!isNominal(reading, at) || !(isStance(word.folded) || isAct)) return false;
  if (PREPOSITIONS.has(before.folded) || OCCASIONS.test(before.folded) || word.folded.startsWith('ال')) return false;
  return (
    /^ال|(?:ه|ها|هم)$/u.test(before.text) ||
    isPlace(before.folded) ||
    isFirstName(before.folded) ||
    isSurname(before.folded)
  );
}

/** «أن» and its clause, unless it belongs to «قبل أن» and its like or to a preposition that the verb does not take. */
function clause(reading: Reading, takes: ReadonlySet<Frame>, at: number, here: number): Found | null {
  const word = reading.words[at];
  // «قناة (إن. بي. سي)»: letters that stand for words.
  if (!word || !isComplementiser(word.folded) || reading.text.startsWith('.', word.end)) return null;
  const before = reading.words[at - 1]?.folded ?? '';
  const frame = PREPOSITIONS.get(before);
  // «أفاد المدير إلى أن»: written for «بأن», where it stands at once.
  const isForThat = before === 'الي' && takes.has('that') && at - 1 <= here;
  if (!isForThat && (frame ? !takes.has(frame) : !takes.has('that'))) return null;
  if (NO_REPORT_BEFORE_THAT.has(before) || DESCRIBED.test(before)) return null;
  // «مشيرا إلى “أن روسيا …”»: the quotation holds all of the clause, «أن» in it.
  return { by: 'that', at, quotation: reading.opening.get(at) ?? null };
}

/** «مصدر وصفته بأنه موثوق» */
const DESCRIBED = /^(?:وصف|يصف|تصف)\p{L}*$/u;

/** What a verb governs: «عن تقارب المواقف», «بالقرار», «وحدة الدولتين». `here` is the word after adverbs. */
function governed(reading: Reading, takes: ReadonlySet<Frame>, at: number, here: number, from: number): Found | null {
  const word = reading.words[at];
  const next = reading.words[at + 1];
  if (!word) return null;
  const frame = PREPOSITIONS.get(word.folded);
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
  const isObjectHere = takes.has('object') && at === here && (isNominal(reading, at) || isRumour(reading, at));
  return isObjectHere ? { by: 'object', at, quotation: null } : null;
}

/** «أعلن رئيس الوزراء، قيام السلطات بـ…»: what was done, behind a comma that ends the subject. */
function announced(reading: Reading, takes: ReadonlySet<Frame>, at: number): Found | null {
  const word = reading.words[at];
  if (!word || !takes.has('object') || !/^[،,]$/u.test(word.gap)) return null;
  const { folded } = word;
  const isAct = isStance(folded) || isActionNoun(withoutArticle(folded).base);
  return isAct && isNominal(reading, at, true) ? { by: 'object', at, quotation: null } : null;
}

/** «تلقيه», «التزامها»: a verbal noun with a pronoun. */
const OF_HIS = /^(?:ت|ا(?!ل))\p{L}{3,}(?:ه|ها|هم)$/u;

/** «أدانت الرئاسة، في بيان لها، الهجمات», «أعلنت الكلية، أرقام الطلبة»: what stands behind a comma where nothing else is said. */
function isObjectApart(reading: Reading, takes: ReadonlySet<Frame>, at: number, from: number): boolean {
  const word = reading.words[at];
  if (!word || !takes.has('object') || !/^[،,]$/u.test(word.gap) || !isNominal(reading, at, true)) return false;
  const next = reading.words[at + 1];
  if (OF_HIS.test(word.folded)) return true;
  if (!takes.has('that')) return /^ال\p{L}{3,}/u.test(word.folded);
  return at === from && !word.folded.startsWith('ال') && next?.gap === '' && next.folded.startsWith('ال');
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

/** Whether another report certainly begins: an unambiguous verb of saying, or a participle after a comma. */
function startsAnother(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  const cues = cuesOf(word);
  if (cues.length === 0) return false;
  const relative = RELATIVES.test(reading.words[at - 1]?.folded ?? '');
  return cues.some(({ before, tense, verb }) => {
    if (verb.homograph || tense === 'noun' || tense === 'imperfect') return false;
    if (tense === 'participle') return word.folded.endsWith('ا') || /[،,؛]/u.test(word.gap);
    return before === 'و' || !relative;
  });
}

const RELATIVES = /^(?:الذي|التي|الذين|اللذان|اللذين|ما|كما|مما|من|قد)$/u;
