import type { Span } from '../../text/span.ts';
import type { Mention } from '../mention.ts';
import { institutionWord } from '../speakers/institution-words.ts';
import { roleWord } from '../speakers/role-words.ts';
import type { CueWord } from './lexicon.ts';
import { isNominal } from './nominal.ts';
import type { Reading } from './reading.ts';
import { framesOf } from './verb.ts';

/** Verbs that tell somebody: he stands behind them without a preposition. */
const TELLING: ReadonlySet<string> = new Set(['أبلغ', 'أخبر', 'أعلم', 'طمأن']);

/** Whether a person may stand behind a verb as its object: «كيري اتهم لافروف», «الوزير أبلغ كيري أن». */
export function takesPerson({ verb }: CueWord): boolean {
  return framesOf(verb).has('object') || TELLING.has(verb.past) || ASKING.has(verb.past);
}

const ASKING: ReadonlySet<string> = new Set(['سأل', 'خاطب', 'نصح', 'دعا', 'حذر', 'طالب', 'ناشد']);

/** Feminine by its ending, or a plural in the accusative: behind a verb in the masculine that is no subject. */
const FEMININE = /^ال\p{L}+(?:ة|[اآ]ت)$/u;
const ACCUSATIVE = /^ال\p{L}{2,}ين$/u;
/** «مدربه»: his. */
const OWNED = /\p{L}{3}(?:ه|ها|هم)$/u;
/** Called upon, and calling upon nobody. */
const CALLED_UPON: ReadonlySet<string> = new Set(['المجتمع', 'العالم', 'الجميع', 'الشعب']);

/** Whether a noun behind a verb without a printed subject must be its object: «ودعا المنشآت إلى», «وأبلغ مدربه أن». */
export function isObject(reading: Reading, at: number, cue: CueWord): boolean {
  const word = reading.words[at];
  if (!word || !takesPerson(cue)) return false;
  if (TELLING.has(cue.verb.past)) return OWNED.test(word.text);
  if (cue.gender !== 'masculine') return false;
  if (institutionWord(word.folded)?.number === 'plural') return true;
  return FEMININE.test(word.text) || ACCUSATIVE.test(word.text) || CALLED_UPON.has(word.folded);
}

/** «وأكدت سلامة جميع الوصلات»: a noun in ة that is a name as well, with its genitive behind it. */
function isSafety(reading: Reading, at: number, name: Span, cue: CueWord): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  const alone = word?.start === name.start && word.end === name.end && word.text.endsWith('ة');
  return alone && framesOf(cue.verb).has('object') && next?.gap === '' && QUANTITY.test(next.folded);
}

const QUANTITY = /^(?:جميع|كل|كافه|كامل|ال\p{L}{2,}|\p{L}{3,}(?:ها|هم|ه))$/u;

/** The same of a phrase that was read: «ودعا الأمم المتحدة إلى». */
export function isObjectMention(reading: Reading, at: number, { name, next, number }: Mention, cue: CueWord): boolean {
  if (TELLING.has(cue.verb.past)) return isObject(reading, at, cue);
  if (name !== null && isSafety(reading, at, name, cue)) return true;
  if (name !== null || !ASKING.has(cue.verb.past)) return false;
  // «وطالب ملاك المركبات إدارة المرور بـ»: with an object behind them they are the subject.
  const folded = reading.words[at]?.folded ?? '';
  if (
    number === 'plural' &&
    (/ون?$/u.test(folded) || (roleWord(folded) && !folded.endsWith('ين') && isNominal(reading, next)))
  )
    return false;
  // «وحذر بيان صادر عن الوزارة من»
  const noun = institutionWord(reading.words[at]?.folded ?? '');
  const ofOneMan = noun !== null && !noun.feminine && noun.number === 'singular';
  return isObject(reading, at, cue) || (!ofOneMan && isObject(reading, next - 1, cue));
}

/** «نفى ما أشيع حول», «استنكر ما نشرته الصحيفة»: «ما» and a verb of what is said or done, folded. */
export function isRumour(reading: Reading, at: number): boolean {
  return reading.words[at]?.folded === 'ما' && RUMOUR.test(reading.words[at + 1]?.folded ?? '');
}

const RUMOUR =
  /^(?:ت?تردد|يتردد|اشيع|يشاع|ذكر|يذكر|نشر|ينشر|تناقل|يتناقل|تداول|يتداول|قال|قيل|يقال|ورد|جاء|حدث|يحدث|جري|يجري|نسب|ينسب|اثير|يثار|صدر|سمي|سما|اسما|زعم|تعرض|قام|يقوم|بدر|حصل)\p{L}{0,3}$/u;
