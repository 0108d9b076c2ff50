import type { Mention } from '../mention.ts';
import type { Act } from './act.ts';
import { clauseStart } from './boundary.ts';
import type { Candidate, Place } from './candidate.ts';
import { complementAfter } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import { TURN_NOUNS, TURN_WORDS } from './phrases.ts';
import { isPlausible } from './plausible.ts';
import { type Reading, sentenceLimit } from './reading.ts';
import { signsOf } from './signs.ts';
import { antecedent, type MentionFinder, subjectAfter, subjectBefore, subjectBetween } from './subject.ts';
import { unreadAt, unreadSubject } from './unread-subject.ts';
import { framesOf } from './verb.ts';

const NO_VERB_AFTER =
  /^(?:في|الي|علي|عن|مع|بين|كل|اي|ذات|بعد|قبل|دون|غير|ذو|عند|لدي|حول|تحت|ضد|منذ|رغم|بسبب|نتيجه|عقب|خلال|اثر|حسب|وفق|ضمن|نحو|عبر|امام)$/u;
const MODAL = /^[وف]?(?:ان|كي|لكي|حتي|لن|لم|لا|ما|سوف|بان|هل|اذا|لو|ليس|قد|ربما)$/u;
/** To hold that not is to hold: «لا يرى أن», «لم يستبعد أن». */
const OPINIONS_DENIED = new Set(['رأى', 'اعتقد', 'توقع', 'استبعد', 'ظن']);
/** A damma on the first letter of a perfect: «أُعلن». */
const PASSIVE = /^[وف]?\p{L}\u064f/u;

/** The report of a finite verb, or null where the word reports nothing. */
export function finiteAct(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Act | null {
  if (!mayBeVerb(reading, index, cue)) return null;
  const candidate = candidateAt(reading, find, index, cue);
  if (!candidate || !isPlausible(candidate)) return null;
  const { complement, subject, place } = candidate;
  const signs = new Set(signsOf(reading, index, cue, complement));
  if (place === 'before' || place === 'relative') signs.add('before');
  if (unreadAt(candidate) !== null) signs.add('unread');
  return {
    from: index,
    to: index,
    form: 'finite',
    lemma: cue.verb.past,
    complement,
    subject: subject ?? unreadSubject(candidate, find),
    agreement: { gender: cue.gender, number: cue.number },
    chain: [],
    turn: turnAt(reading, index),
    boundary: clauseStart(reading, index, cue.before !== ''),
    signs,
  };
}

function candidateAt(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Candidate | null {
  const relative = antecedent(reading, find, index);
  const answers = cue.before === 'ف' && firstWord(reading, index) === 'اما';
  const standing = cue.before === '' || answers ? subjectBefore(reading, find, index) : null;
  const named = standing && !relative && !takesObject(cue) ? nameAfter(reading, find, index) : null;
  const before = relative ?? (standing && !named && agrees(standing, cue) ? standing : null);
  const after = before ? null : subjectAfter(reading, find, index, sentenceLimit(reading, index));
  const from = after ? after.next : index + 1;
  const complement = complementAfter(reading, cue, index, from, before !== null || after !== null);
  if (!complement) return null;
  const between = before || after ? null : subjectBetween(reading, find, index, complement.at);
  const place: Place = relative ? 'relative' : before ? 'before' : after ? 'after' : between ? 'between' : 'none';
  return { reading, index, cue, complement, subject: before ?? after ?? between, place };
}

/** Of its sentence, folded: «أما الوزير فقال» begins with «أما». */
function firstWord(reading: Reading, index: number): string {
  let at = index;
  while (at > 0 && index - at < FARTHEST && reading.sentenceOf[at - 1] === reading.sentenceOf[index]) at--;
  return reading.words[at]?.folded ?? '';
}

const FARTHEST = 25;

/** Whether a person may stand behind it as its object: «كيري اتهم لافروف», «الوزير أبلغ كيري أن». */
function takesObject({ verb }: CueWord): boolean {
  return framesOf(verb).has('object') || TELLING.has(verb.past);
}

const TELLING = new Set(['أبلغ', 'أخبر', 'أعلم', 'طمأن', 'سأل', 'خاطب', 'نصح', 'دعا', 'حذر', 'طالب', 'ناشد']);

/** A full name right behind its verb is the subject, whatever stands before: «مساعدات لليونان قالت ماريا زاخاروفا إن». */
function nameAfter(reading: Reading, find: MentionFinder, index: number): Mention | null {
  const mention = reading.words[index + 1]?.gap === '' ? find(reading.text, reading.words, index + 1) : null;
  return mention?.form === 'full-name' ? mention : null;
}

/** A verb agrees with a subject that stands before it: «المجموعة يرجح أن» is of somebody else. */
function agrees({ gender, number }: Mention, cue: CueWord): boolean {
  return cue.gender === null || number !== 'singular' || gender === cue.gender;
}

function mayBeVerb(reading: Reading, index: number, cue: CueWord): boolean {
  const { folded: before } = reading.words[index - 1] ?? { folded: '' };
  const { text, gap } = reading.words[index] ?? { text: '', gap: '' };
  // «يدعى» (is called) is no «يدعي».
  if (cue.text.endsWith('ي') && text.endsWith('ى')) return false;
  if (cue.tense === 'perfect' && PASSIVE.test(text)) return false;
  if (cue.before !== '') return true;
  if (gap === '' && NO_VERB_AFTER.test(before)) return false;
  if (!MODAL.test(before) || (cue.tense === 'perfect' && before !== 'ما' && before !== 'لا')) return true;
  return (before === 'لا' || before === 'لم') && OPINIONS_DENIED.has(cue.verb.past);
}

/** «من جانبه أكد», «وقال بدوره». */
function turnAt(reading: Reading, index: number): boolean {
  for (let at = Math.max(0, index - 4); at < index + 4; at++) {
    if (reading.sentenceOf[at] !== reading.sentenceOf[index]) continue;
    const folded = reading.words[at]?.folded ?? '';
    if (TURN_WORDS.has(folded)) return true;
    if (TURN_NOUNS.has(folded) && /^[وف]?من$/u.test(reading.words[at - 1]?.folded ?? '')) return true;
  }
  return false;
}
