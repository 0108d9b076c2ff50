import type { Mention } from '../mention.ts';
import type { Sign } from '../report.ts';
import { type Act, NO_AGREEMENT } from './act.ts';
import { cueWords } from './lexicon.ts';
import { isThenThat } from './phrases.ts';
import type { Reading } from './reading.ts';
import { sentenceLimit } from './reading.ts';
import { type MentionFinder, NO_SUBJECT } from './subject.ts';

/** «بحسب الوزير», «حسب ما أعلن», «وفق بيان»: the name follows, or «ما» and a verb of saying. */
const PLAIN = /^(?!فحسب$)[وف]?(?:بحسب|حسب|وفق)$/u;
/** «وفقا للوزير», «طبقا لمصادر»: the name has «ل» before it. */
const WITH_LAM = /^و?(?:وفقا|طبقا)$/u;
/** «حسبما أكد أوشاكوف», «كما قال»: a verb of saying and its subject. */
const WITH_VERB = /^[وف]?(?:حسبما|وفقما|كما|مثلما)$/u;
/** «على حد قول المسؤول», «على حد تعبيره». */
const LIMIT = /^(?:قول|تعبير|وصف|زعم)(?<pronoun>ه|ها|هم|هما)?$/u;
const PAUSE = /[،,؛;.:–—-]/u;

interface Phrase {
  /** The last word of the cue. */
  readonly to: number;
  readonly lemma: string;
  readonly subject: Mention | null;
  /** The first word after the whole phrase. */
  readonly next: number;
}

/** The report of a phrase that names the source beside the words: «وبحسب البيان فإن …», «…، حسبما أكد أوشاكوف». */
export function accordingAct(
  reading: Reading,
  find: MentionFinder,
  index: number,
  earlier: readonly Act[],
): Act | null {
  const phrase = phraseAt(reading, find, index);
  if (!phrase) return null;
  const first = index === 0 || reading.sentenceOf[index - 1] !== reading.sentenceOf[index];
  return first || opensClause(reading, index)
    ? withWordsAfter(reading, index, phrase)
    : withWordsBefore(reading, index, phrase, earlier);
}

function phraseAt(reading: Reading, find: MentionFinder, index: number): Phrase | null {
  const folded = reading.words[index]?.folded ?? '';
  const next = reading.words[index + 1]?.folded ?? '';
  if (PLAIN.test(folded)) {
    if (next === 'ما') return verbPhrase(reading, find, index + 2, folded);
    return namePhrase(reading, find, index, index + 1, 0, folded);
  }
  if (WITH_LAM.test(folded) && next.startsWith('ل')) {
    if (next === 'لما') return verbPhrase(reading, find, index + 2, folded);
    // «للوزير» is «ل» and «الوزير» with one letter gone: what is left reads as the name without its article.
    return namePhrase(reading, find, index, index + 1, 1, folded);
  }
  if (WITH_VERB.test(folded)) return verbPhrase(reading, find, index + 1, folded);
  if (/^و?علي$/u.test(folded) && next === 'حد') return limitPhrase(reading, find, index + 2);
  return null;
}

/** What one acts by, and who says nothing: «وفقا للقانون», «حسب الاتفاق». */
const NO_SOURCE =
  /^(?:ل|لل|ال)?(?:قرار|قرارات|قانون|قوانين|نظام|انظمه|نظم|اتفاق|اتفاقيه|اتفاقات|خطه|خطط|جدول|رويه|شريعه|لايحه|لوايح|ماده|تعليمات|توجيهات|توجيه|معايير|معيار|شروط|ضوابط|مبادره|دستور|مرسوم|عقد|راي|حاجه|طلب|نسبه|سعر|حجم|عدد|نوع|موقع|علم|احكام|اجراات|مبدا|مواصفات|مصلحه|حاله|ظروف|امكانات)(?:ه|ها|هم)?$/u;
/** Verbs that may stand in the imperfect in an aside: «كما يقول المسؤول». */
const SAID_AGAIN: ReadonlySet<string> = new Set(['قال', 'أكد', 'أوضح', 'رأى', 'ذكر']);

function namePhrase(
  reading: Reading,
  find: MentionFinder,
  to: number,
  at: number,
  cut: number,
  lemma: string,
): Phrase | null {
  const folded = reading.words[at]?.folded ?? '';
  if (NO_SOURCE.test(folded) || NO_SUBJECT.test(folded)) return null;
  const subject = find(reading.text, reading.words, at, { cut });
  return subject && { to, lemma, subject, next: subject.next };
}

function verbPhrase(reading: Reading, find: MentionFinder, at: number, lemma: string): Phrase | null {
  const cue = cueWords(reading.words[at]?.folded ?? '').find(
    ({ tense, before, verb }) =>
      before === '' && (tense === 'perfect' || (tense === 'imperfect' && SAID_AGAIN.has(verb.past))),
  );
  if (!cue) return null;
  let from = at + 1;
  if (/^(?:عنه|به|اليه|ذلك|في)$/u.test(reading.words[from]?.folded ?? '')) from++;
  const subject = find(reading.text, reading.words, from);
  // «كما أكد أن …» goes on with what was said and is no aside.
  if (!subject || (lemma === 'كما' && !closes(reading, subject.next))) return null;
  return { to: at, lemma, subject, next: subject.next };
}

function limitPhrase(reading: Reading, find: MentionFinder, at: number): Phrase | null {
  const match = LIMIT.exec(reading.words[at]?.folded ?? '');
  if (!match) return null;
  if (match.groups?.pronoun) return { to: at, lemma: 'على حد', subject: null, next: at + 1 };
  return namePhrase(reading, find, at, at + 1, 0, 'على حد');
}

/** Whether a pause or the end of the sentence stands before a word. */
function closes(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return !word || reading.sentenceOf[at] !== reading.sentenceOf[at - 1] || PAUSE.test(word.gap);
}

/** «، وبحسب الوزير فإن»: a clause of its own, further on in the sentence. */
function opensClause(reading: Reading, index: number): boolean {
  return /^[وف](?!فق(?:ا|ما)?$)/u.test(reading.words[index]?.folded ?? '');
}

/** «وبحسب البيان فإن الوزير أشار»: from «فإن», or after the comma. */
function withWordsAfter(reading: Reading, index: number, phrase: Phrase): Act | null {
  // «وبحسب وكالة تاس، قال لافروف»: the agency carries what another cue reports.
  if (phrase.subject?.form === 'outlet') return null;
  const limit = sentenceLimit(reading, index);
  for (let at = phrase.next; at < Math.min(limit, phrase.next + 12); at++) {
    const word = reading.words[at];
    if (!word || !(isThenThat(word.folded) || PAUSE.test(word.gap) || word.folded === 'فقد')) continue;
    const quotation = word.gap.includes(':') ? (reading.opening.get(at) ?? null) : null;
    return actOf(reading, index, phrase, { by: 'that', at, quotation, saying: null });
  }
  return null;
}

/** «…، حسبما أكد أوشاكوف»: all of the sentence before it, where no other report has it. */
function withWordsBefore(reading: Reading, index: number, phrase: Phrase, earlier: readonly Act[]): Act | null {
  const word = reading.words[index];
  const sentence = reading.sentences[reading.sentenceOf[index] ?? 0];
  if (!word || !sentence || !(closes(reading, phrase.next) || PAUSE.test(word.gap))) return null;
  const last = lastOfSentence(reading, index, earlier);
  const act = actOf(reading, index, phrase, { by: 'object', at: index, quotation: null, saying: null });
  // What another cue reports stays with it, and an agency only carries words.
  if ((last && last.form !== 'according-to') || phrase.subject?.form === 'outlet') {
    return PAUSE.test(word.gap) && closes(reading, phrase.next) ? { ...act, silent: true } : null;
  }
  const start = lastClause(reading, index, last ? last.to : -1) ?? sentence.start;
  // «ولم يعرف، بحسب المرصد، ما إذا كان»: the aside stands inside what it is about.
  if ((reading.words[index - LEAST_BEFORE]?.start ?? -1) < start) {
    return { ...act, boundary: start, before: { start, end: sentence.end } };
  }
  return { ...act, boundary: start, before: { start, end: word.start } };
}

function lastOfSentence(reading: Reading, index: number, earlier: readonly Act[]): Act | null {
  const last = earlier.findLast(({ silent }) => !silent);
  return last && reading.sentenceOf[last.from] === reading.sentenceOf[index] ? last : null;
}

/** «…، وأطلقت دبابات عدة قذائف، بحسب»: where the last clause joined with «و» begins; null where the sentence is one. */
function lastClause(reading: Reading, index: number, least: number): number | null {
  for (
    let at = index - 1;
    at > Math.max(least, index - FARTHEST) && reading.sentenceOf[at] === reading.sentenceOf[index];
    at--
  ) {
    const word = reading.words[at];
    if (word && /[،,؛]/u.test(word.gap) && JOINED_VERB.test(word.folded)) return word.start;
  }
  return null;
}

const LEAST_BEFORE = 4;
const FARTHEST = 80;
const JOINED_VERB = /^و(?!ال|من$|في$|علي$|ذلك|خاص|خصوص|لا$|عن$|الي$|هو$|هي$|بينها|منها|قبل|بعد|غير|كذلك)\p{L}{3,}/u;

function actOf(reading: Reading, index: number, phrase: Phrase, complement: Act['complement']): Act {
  return {
    from: index,
    to: phrase.to,
    form: 'according-to',
    lemma: phrase.lemma,
    complement,
    subject: phrase.subject,
    agreement: NO_AGREEMENT,
    chain: [],
    turn: false,
    boundary: reading.words[index]?.start ?? 0,
    signs: new Set<Sign>(['clause']),
  };
}
