import type { GoldQuestion } from './gold.ts';
import { holds } from './holds.ts';
import { mean } from './ranking.ts';

/** How a question was answered, as far as it is judged. */
interface Reply {
  readonly answered: boolean;
  /** The texts of the passages, best first. */
  readonly passages: readonly string[];
}

export interface Judged {
  readonly question: GoldQuestion;
  readonly answered: boolean;
  /** The place of the first passage that holds the evidence, from 1; 0 where none does. */
  readonly rank: number;
}

/** Shares of the questions, between 0 and 1; `NaN` where there is no question of that kind. */
export interface Quality {
  readonly questions: number;
  /** Of the questions that the archive answers: the evidence is in the first passage. */
  readonly hit1: number;
  readonly hit3: number;
  readonly hit5: number;
  /** Mean of 1 / rank. */
  readonly mrr: number;
  /** Of the questions that the archive answers: refused all the same. */
  readonly refusedWrongly: number;
  /** Of the questions that the archive cannot answer: refused. */
  readonly refusedRightly: number;
  /** Of all: evidence among the first three, or rightly refused. */
  readonly right: number;
}

/** Where a reader still looks: what comes later is not found. */
const SEEN = 3;

/** Questions that are to be answered by a passage. A summary is asked of a meeting and is judged by what it covers. */
export function passageQuestions(questions: readonly GoldQuestion[]): GoldQuestion[] {
  return questions.filter(({ type }) => type !== 'summary');
}

export function isAnswerable({ gold }: GoldQuestion): boolean {
  return gold.length > 0;
}

/** Any of the marked places will do. */
export function answers(passage: string, { gold }: GoldQuestion): boolean {
  return gold.some(({ evidence }) => holds(passage, evidence));
}

export function judge(question: GoldQuestion, { answered, passages }: Reply): Judged {
  return { question, answered, rank: answered ? 1 + passages.findIndex((text) => answers(text, question)) : 0 };
}

export function isRight({ question, answered, rank }: Judged): boolean {
  return isAnswerable(question) ? rank >= 1 && rank <= SEEN : !answered;
}

export function qualityOf(judged: readonly Judged[]): Quality {
  const answerable = judged.filter(({ question }) => isAnswerable(question));
  const others = judged.filter(({ question }) => !isAnswerable(question));
  const hit = (depth: number) => share(answerable, ({ rank }) => rank >= 1 && rank <= depth);
  return {
    questions: judged.length,
    hit1: hit(1),
    hit3: hit(3),
    hit5: hit(5),
    mrr: mean(answerable, ({ rank }) => (rank > 0 ? 1 / rank : 0)),
    refusedWrongly: share(answerable, ({ answered }) => !answered),
    refusedRightly: share(others, ({ answered }) => !answered),
    right: share(judged, isRight),
  };
}

/** The same by the style of the questions, in the order of the alphabet. */
export function qualityByStyle(judged: readonly Judged[]): Record<string, Quality> {
  const styles = [...new Set(judged.map(({ question }) => question.style))].sort();
  return Object.fromEntries(
    styles.map((style) => [style, qualityOf(judged.filter(({ question }) => question.style === style))]),
  );
}

function share<T>(values: readonly T[], of: (value: T) => boolean): number {
  return mean(values, (value) => (of(value) ? 1 : 0));
}
