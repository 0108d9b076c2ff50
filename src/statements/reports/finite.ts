import type { Mention } from '../mention.ts';
import type { Act } from './act.ts';
import { clauseStart } from './boundary.ts';
import type { Candidate, Place } from './candidate.ts';
import { complementAfter } from './complement.ts';
import { type CueWord, isOfMany } from './lexicon.ts';
import { isObjectMention, takesPerson } from './object.ts';
import { isComplementiser, RESUMED, TURN_NOUNS, TURN_WORDS } from './phrases.ts';
import { isPlausible, isPlausibleAt } from './plausible.ts';
import { type Reading, sentenceLimit } from './reading.ts';
import { signsOf } from './signs.ts';
import { antecedent, type MentionFinder, subjectAfter, subjectBefore, subjectBetween } from './subject.ts';
import { topicAt, topicMention } from './topic.ts';
import { calledBefore, unreadAt, unreadSubject } from './unread-subject.ts';

const NO_VERB_AFTER =
  /^(?:في|الي|علي|عن|مع|بين|كل|اي|ذات|بعد|قبل|دون|غير|ذو|عند|لدي|حول|تحت|ضد|منذ|رغم|بسبب|نتيجه|عقب|خلال|اثر|حسب|وفق|ضمن|نحو|عبر|امام)$/u;
const MODAL = /^[وف]?(?:ان|كي|لكي|حتي|لن|لم|لا|ما|سوف|بان|هل|اذا|لو|ليس|قد|ربما)$/u;
/** To hold that not is to hold: «لا يرى أن», «لم يستبعد أن». */
const OPINIONS_DENIED = new Set(['رأى', 'اعتقد', 'توقع', 'استبعد', 'ظن']);
/** Behind these a name goes on: «عبدالعزيز بن طالب». */
const KIN: ReadonlySet<string> = new Set(['بن', 'ابن', 'آل', 'أبو', 'عبد']);
/** A damma on the first letter of a perfect: «أُعلن». */
const PASSIVE = /^[وف]?\p{L}\u064f/u;

/** The report of a finite verb, or null where the word reports nothing. */
export function finiteAct(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Act | null {
  if (!mayBeVerb(reading, index, cue) || !isPlausibleAt(reading, index, cue)) return null;
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
    subject: place === 'between' ? subject : womanOf(cue, subject ?? unreadSubject(candidate, find)),
    agreement: { gender: cue.gender, number: cue.number },
    chain: [],
    turn: turnAt(reading, index),
    boundary: clauseStart(reading, index, cue.before !== ''),
    signs,
  };
}

function candidateAt(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Candidate | null {
  const resumed = RESUMED.has(reading.words[index + 1]?.folded ?? '');
  const resuming = resumed ? subjectResuming(reading, find, index, cue) : null;
  const relative = resuming ? null : antecedent(reading, find, index);
  const standing = resumed ? null : subjectStanding(reading, find, index, cue);
  const named = standing && !relative && !takesPerson(cue) ? nameAfter(reading, find, index) : null;
  const before = relative ?? (standing && !named && agrees(standing, cue) ? standing : null);
  // «يحثون السعودية»: the plural names its subject itself.
  const after = before || resumed || isOfMany(cue) ? resuming : subjectBehind(reading, find, index, cue);
  const from = after ? after.next : index + (resumed ? 2 : 1);
  // «واعتبرتا القتل جريمة»: the dual and the plural name their subject themselves.
  const isNamed = before !== null || after !== null || (cue.tense === 'perfect' && isOfMany(cue));
  const complement = complementAfter(reading, cue, index, from, isNamed);
  if (!complement) return null;
  const between = before || after ? null : subjectBetween(reading, find, index, complement.at);
  const place: Place = relative ? 'relative' : before ? 'before' : after ? 'after' : between ? 'between' : 'none';
  return {
    reading,
    index,
    cue,
    complement,
    subject: before ?? after ?? (between && calledBefore(reading, index, between)),
    place,
  };
}

/** «الوضع الذي قالت عنه المستشارة»; in «التي انتقد فيها إسرائيل» what may be the object is hardly the subject. */
function subjectResuming(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Mention | null {
  const behind = subjectBehind(reading, find, index + 1, cue);
  if (!behind) return null;
  const leads = isComplementiser(reading.words[behind.next]?.folded ?? '');
  return behind.name !== null || leads || !takesPerson(cue) ? behind : null;
}

/** «قالت كارولين هاشمي»: the verb tells that a name of no list is a woman's. */
function womanOf({ gender }: CueWord, subject: Mention | null): Mention | null {
  const isNamed = subject !== null && (subject.form === 'full-name' || subject.form === 'surname');
  return isNamed && gender === 'feminine' ? { ...subject, gender } : subject;
}

/** The subject before its verb; behind «ف» only whom «أما» brings up. */
function subjectStanding(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Mention | null {
  if (cue.before === '') return subjectBefore(reading, find, index);
  const topic = cue.before === 'ف' ? topicAt(reading, index) : null;
  if (topic === null) return null;
  return subjectBefore(reading, find, index) ?? topicMention(reading, find, topic, index);
}

/** The subject after its verb, where it is not the object: «ودعا المنشآت إلى». */
function subjectBehind(reading: Reading, find: MentionFinder, index: number, cue: CueWord): Mention | null {
  const after = subjectAfter(reading, find, index, sentenceLimit(reading, index));
  return after && isObjectMention(reading, index + 1, after, cue) ? null : after;
}

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
  // «لأم كلثوم» is no «لام».
  if (cue.text.startsWith('لا') && /^[وف]?ل[أإ]/u.test(text)) return false;
  // «دعاء» is a prayer.
  if (cue.text.endsWith('ا') && text.endsWith('ء')) return false;
  // «رأي» and «نادي» are no «رأى» and «نادى».
  if (cue.text.endsWith('ى') && text.endsWith('ي')) return false;
  if (KIN.has(reading.words[index - 1]?.text ?? '')) return false;
  if (cue.tense === 'perfect' && PASSIVE.test(text)) return false;
  // «نفيا» with its tanwin is a denial.
  if (text.endsWith('\u064b')) return false;
  // «عرفتُ»: I.
  if (cue.tense === 'perfect' && text.endsWith('ت\u064f')) return false;
  // «ألا ترى أن», asked of whoever is interviewed.
  if (reading.words[index - 1]?.text === 'ألا') return false;
  if (cue.before !== '') return true;
  if (gap === '' && NO_VERB_AFTER.test(before)) return false;
  // «كثير من كتب الإدارة», «هناك من قال»
  if (gap === '' && before === 'من') return false;
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
