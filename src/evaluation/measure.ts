import type { Contender, Trial } from './engine.ts';
import { DEPTH, percentile, type Ranking, rankingOf } from './ranking.ts';

/** One contender's figures. */
export interface Measured extends Ranking {
  readonly engine: string;
  readonly paragraphs: number;
  readonly questions: number;
  /** What half of the questions took at most, in milliseconds. */
  readonly msP50: number;
  /** What 99 of 100 took at most. */
  readonly msP99: number;
  readonly buildSeconds: number;
}

/** Is told what is being done; `done` questions of `all`. */
export type Progress = (what: string, done: number, all: number) => void;

/** Builds a contender over the passages and asks it every question, one after the other. */
export function measure(contender: Contender, { passages, questions }: Trial, progress: Progress = () => {}): Measured {
  progress(`${contender.name} is being built`, 0, questions.length);
  const begun = performance.now();
  const engine = contender.build(passages);
  const buildSeconds = (performance.now() - begun) / 1000;
  const ranks: number[] = [];
  const times: number[] = [];
  for (const { text, right } of questions) {
    const asked = performance.now();
    const ids = engine.rank(text, DEPTH);
    times.push(performance.now() - asked);
    ranks.push(1 + ids.slice(0, DEPTH).findIndex((id) => right.has(id)));
    progress(contender.name, ranks.length, questions.length);
  }
  engine.close?.();
  return {
    engine: contender.name,
    paragraphs: passages.length,
    questions: questions.length,
    ...rankingOf(ranks),
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
    buildSeconds,
  };
}
