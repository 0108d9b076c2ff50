import { afterAdverbials } from './adverbials.ts';
import type { Candidate } from './candidate.ts';
import { type CueWord, isOfMany } from './lexicon.ts';
import { isNominal } from './nominal.ts';
import { isObject } from './object.ts';
import { ADVERBS, BINDING, CONNECTIVES, isStance, PRAYER, RESUMED, SACRED, TURN_NOUNS } from './phrases.ts';
import type { Reading } from './reading.ts';

/** Whether a verb may report something by its place alone: what is asked before its subject and its complement are read. */
export function isPlausibleAt(reading: Reading, index: number, cue: CueWord): boolean {
  if (cue.verb.homograph === 'mostly' && !certainlyOpens(reading, index)) return false;
  return !PRAYER.has(reading.words[index + 1]?.folded ?? '') && !isSacred(reading, index);
}

/** Whether the place of a verb, its subject and its complement together make a report of it, where {@link isPlausibleAt} holds. */
export function isPlausible(candidate: Candidate): boolean {
  const { reading, index, cue, complement, subject, place } = candidate;
  if (place === 'relative' && cue.verb.impersonal && cue.tense === 'imperfect') return false;
  if (isTightened(candidate) || isAmidThem(candidate)) return false;
  if (isInsideName(candidate) || (!subject && (isFirstPerson(candidate) || !standsAlone(candidate)))) return false;
  if (OF_PERSONS.has(cue.verb.past) && !(subject && NAMING.has(subject.form))) return false;
  // «وجه الأمير بتشكيل لجنة»; «وجه رسالة بمناسبة العيد» is no order.
  if (cue.verb.past === 'وجه' && complement.at !== subject?.next) return false;
  if (THANKING.has(cue.verb.past) && complement.by === 'preposition' && !isThanks(candidate)) return false;
  if (complement.by === 'object' && !isSayable(candidate)) return false;
  return !cue.verb.homograph || opensClause(reading, index, cue) || tellsHomograph(candidate);
}

/** «أعتقد», «أعلم»: I, whose letters are those of «اعتقد» and «أعلم», he. */
function isFirstPerson({ reading, index, cue }: Candidate): boolean {
  const first = reading.words[index]?.text.charAt(cue.before.length);
  return first === 'أ' && cue.tense === 'perfect' && (cue.verb.past.startsWith('ا') || KNOWING.has(cue.verb.past));
}

const KNOWING: ReadonlySet<string> = new Set(['أعلم', 'أشهد', 'أسر']);
/** Armies do the same otherwise. */
const OF_PERSONS: ReadonlySet<string> = new Set(['هاجم']);
/** Somebody turns, goes forward or ends with thanks, and otherwise with anything. */
const THANKING: ReadonlySet<string> = new Set(['توجه', 'تقدم', 'ختم', 'اختتم']);
const THANKS = /^ب(?:ال)?(?:شكر|خالص|جزيل|وافر|اسمي|ازكي|اصدق|تهني|تهاني|تعازي|عزاء|امتنان|تحي)/u;

function isThanks({ reading, complement: { at } }: Candidate): boolean {
  return THANKS.test(reading.words[at]?.folded ?? '');
}

/** «قال تعالى», «قال رسول الله صلى …» */
function isSacred(reading: Reading, index: number): boolean {
  return reading.words.slice(index + 1, index + 4).some(({ folded }) => SACRED.has(folded));
}

/** «شدد الحصار على المدينة» is no «شدد على». */
function isTightened({ reading, cue, complement: { at } }: Candidate): boolean {
  return cue.verb.past === 'شدد' && TIGHTENED.test(reading.words[at - 2]?.folded ?? '');
}

/** «قيد الدراسة، بين مؤسسة النقد والشركات»: a masculine verb has no such subject, so that the word is a preposition. */
function isAmidThem({ cue, subject, place }: Candidate): boolean {
  const disagrees = cue.gender === 'masculine' && subject?.gender === 'feminine' && subject.name === null;
  return cue.verb.homograph === 'mostly' && place === 'after' && disagrees;
}

const TIGHTENED = /^(?:ال)?(?:خناق|حصار|اجراات|امن|رقابه|قبض[هت]|عقوبات|حراسه|حمايه|ضغط|ضغوط|قيود)(?:ه|ها|هم)?$/u;

/** «أن»، a colon or a quotation: these hardly follow anything but a report. */
function isIntroduced({ complement: { by } }: Candidate): boolean {
  return by === 'that' || by === 'colon' || by === 'quote';
}

/** Inside other quoted words only an unambiguous verb counts: «"… وقد قالوا إن المقترح سينظر فيه"». */
function isInsideName(candidate: Candidate): boolean {
  const { reading, index, cue, complement } = candidate;
  const quoted = reading.quoted[index];
  if (!quoted || quoted === complement.quotation) return false;
  return !isIntroduced(candidate) || cue.verb.opinion === true || cue.verb.homograph !== undefined;
}

/** Without a subject: «وأضاف أن», not «يذكر أن» and not «النتائج تؤكد أن». */
function standsAlone(candidate: Candidate): boolean {
  const { reading, index, cue, complement } = candidate;
  if (reading.headline) return false;
  const head = opensClause(reading, index, cue);
  const dropped = complement.saying !== null || complement.at <= afterAdverbials(reading, index + 1, complement.at) + 1;
  if (cue.tense === 'imperfect') {
    if (cue.verb.past === 'قال' && complement.quotation) return true;
    return !cue.verb.impersonal && head && isIntroduced(candidate) && (dropped || cue.verb.past === 'قال');
  }
  if (cue.verb.homograph) return head && (dropped || leavesRoomForName(candidate));
  return isIntroduced(candidate) || (head && (dropped || complement.by === 'preposition'));
}

/** «وعبر الخنجر عن شكوكه»: at the head of a sentence a noun after the verb may well name who speaks. */
function leavesRoomForName({ reading, index, complement }: Candidate): boolean {
  if (complement.by === 'object' || complement.at - index > FAR || !certainlyOpens(reading, index)) return false;
  return isNominal(reading, index + 1);
}

const FAR = 20;

/** What one may say with a bare object: «جدد دعوته», «أعلن رفضه»; not «جدد العقد», «تعتبر من أهم». */
function isSayable({ reading, cue, complement: { at }, subject }: Candidate): boolean {
  const word = reading.words[at];
  if (!word || (cue.verb.impersonal && cue.tense === 'imperfect')) return false;
  const stance = isStance(word.folded);
  if (STANCE_ONLY.has(cue.verb.past)) return stance;
  if (!isBlame(reading, cue, at)) return false;
  // «أكدت له تضامني»: «I», inside somebody's speech.
  if (subject === null && word.folded.endsWith('ي')) return false;
  return subject !== null || stance || isOfMany(cue) || PRONOUN.test(word.text) || isObject(reading, at, cue);
}

/** «حمّل إسرائيل المسؤولية», and not «طائرة محملة بالأدوية»; true of every other verb. */
export function isBlame(reading: Reading, { verb }: CueWord, at: number): boolean {
  return verb.past !== 'حمل' || reading.words.slice(at, at + NEAR).some(({ folded }) => BLAME.test(folded));
}

const STANCE_ONLY: ReadonlySet<string> = new Set(['جدد', 'أبدى', 'كرر']);
const BLAME = /^(?:ال)?(?:مسوولي|تبع)/u;
const NEAR = 8;
const PRONOUN = /(?:ه|ها|هم)$/u;

/** «بوتين شدد على», «وفي المؤتمر حذر بوتين من»: a speaker right beside a verb tells it from its homograph. */
function tellsHomograph(candidate: Candidate): boolean {
  const { subject, place } = candidate;
  if (!subject || place === 'between' || place === 'none') return false;
  if (place === 'before' || place === 'relative' || isIntroduced(candidate)) return true;
  return NAMING.has(subject.form);
}

const NAMING: ReadonlySet<string> = new Set(['full-name', 'surname', 'title', 'anonymous']);

/** Whether a verb opens its clause: first in the sentence, with «و», after a comma, «كما», «حيث», «بدوره». */
export function opensClause(reading: Reading, index: number, cue: CueWord): boolean {
  const before = reading.words[index - 1];
  if (!before || reading.sentenceOf[index - 1] !== reading.sentenceOf[index] || cue.before !== '') return true;
  if ((reading.words[index]?.gap ?? '') !== '' || RESUMED.has(reading.words[index + 1]?.folded ?? '')) return true;
  const { folded } = before;
  const binds = CONNECTIVES.has(folded) || BINDING.has(folded) || ADVERBS.has(folded) || TURN_NOUNS.has(folded);
  return binds || HEADS.has(folded);
}

/** At the beginning of a sentence, after a comma or «كما», or written «بيّن» with its doubled letter. */
function certainlyOpens(reading: Reading, index: number): boolean {
  const [before, word] = [reading.words[index - 1], reading.words[index]];
  if (!word || !before || reading.sentenceOf[index - 1] !== reading.sentenceOf[index]) return true;
  return (
    /[،,؛»”"]/u.test(word.gap) ||
    word.text.includes('\u0651') ||
    before.folded === 'كما' ||
    (ADVERBS.has(before.folded) && !BEING.test(before.folded)) ||
    TURN_NOUNS.has(before.folded)
  );
}

/** «التي كانت بين الحضور»: what follows is rather a preposition. */
const BEING = /^كان(?:ت|وا)?$/u;

const HEADS: ReadonlySet<string> = new Set(['انه', 'انها', 'انهم', 'الذي', 'التي', 'الذين']);
