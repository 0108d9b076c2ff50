import type { Mention } from '../mention.ts';
import { cueWords } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { type MentionFinder, NO_SUBJECT } from './subject.ts';

/** «بحسب الوزير», «حسب ما أعلن», «وفق بيان»: the name follows, or «ما» and a verb of saying. */
const PLAIN = /^(?!فحسب$)[وف]?(?:بحسب|حسب|وفق)$/u;
/** «وفقا للوزير», «طبقا لمصادر»: the name has «ل» before it. */
const WITH_LAM = /^و?(?:وفقا|طبقا)$/u;
/** «حسبما أكد أوشاكوف», «كما قال»: a verb of saying and its subject. */
const WITH_VERB = /^[وف]?(?:حسبما|وفقما|كما|مثلما)$/u;
/** «على حد قول المسؤول», «على حد تعبيره». */
const LIMIT = /^(?:قول|تعبير|وصف|زعم)(?<pronoun>ه|ها|هم|هما)?$/u;

/** A pause that an aside stands between. */
export const PAUSE = /[،,؛;.:–—-]/u;

/** Words that name the source of what stands beside them. */
export interface SourcePhrase {
  /** The last word of the cue. */
  readonly to: number;
  readonly lemma: string;
  readonly subject: Mention | null;
  /** The first word after the whole phrase. */
  readonly next: number;
}

/** The phrase of a source that begins at a word, or null: «وفقا للوزير», «حسبما أكد أوشاكوف», «على حد قوله». */
export function sourcePhraseAt(reading: Reading, find: MentionFinder, index: number): SourcePhrase | null {
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
): SourcePhrase | null {
  const folded = reading.words[at]?.folded ?? '';
  if (NO_SOURCE.test(folded) || NO_SUBJECT.test(folded)) return null;
  const subject = find(reading.text, reading.words, at, { cut });
  return subject && { to, lemma, subject, next: subject.next };
}

function verbPhrase(reading: Reading, find: MentionFinder, at: number, lemma: string): SourcePhrase | null {
  const folded = reading.words[at]?.folded ?? '';
  // «بحسب ما أوضحه المتحدث»: with a pronoun for «ما».
  const plain = cueWords(folded).length > 0 ? folded : folded.replace(/ها?$/u, '');
  const cue = cueWords(plain).find(
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

function limitPhrase(reading: Reading, find: MentionFinder, at: number): SourcePhrase | null {
  const match = LIMIT.exec(reading.words[at]?.folded ?? '');
  if (!match) return null;
  if (match.groups?.pronoun) return { to: at, lemma: 'على حد', subject: null, next: at + 1 };
  return namePhrase(reading, find, at, at + 1, 0, 'على حد');
}

/** Whether a pause or the end of the sentence stands before a word. */
export function closes(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return !word || reading.sentenceOf[at] !== reading.sentenceOf[at - 1] || PAUSE.test(word.gap);
}
