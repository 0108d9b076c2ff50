import { Passage } from '../corpus/passage.ts';
import type { Statement } from '../statements/statement.ts';
import type { Candidate } from './candidates.ts';
import { tellsNextStep } from './next-step.ts';
import { type InOrder, runsOf } from './runs.ts';
import type { Stance } from './stance.ts';

/** A sentence of a summary, or two that follow one another, as printed. */
export interface SummaryPoint {
  readonly passage: Passage;
  readonly kind: Stance;
  /** A heading for it: «سوريا», «العقوبات». */
  readonly topic: string;
  /** Who says it, canonical; null where the paper tells it or it is not settled. */
  readonly speaker: string | null;
  /** Who speaks, where the sentence itself does not name him: «وأضاف أن…»; else null. */
  readonly introduction: string | null;
  /** Whether it tells what is to follow the meeting. */
  readonly isNext: boolean;
  /** What it says, where somebody says it. */
  readonly statement: Statement | null;
}

/** The places of the sentences of one point. */
export interface Run {
  /** That which was taken first: what the point is about. */
  readonly best: number;
  /** In reading order. */
  readonly places: readonly number[];
}

/** The points that some sentences make, those first of which a sentence was taken first; one that goes on with another right behind it. */
export function runsTaken(taken: readonly number[], sentences: readonly InOrder[]): Run[] {
  const order = new Map(taken.map((at, rank) => [at, rank]));
  const rank = (at: number) => order.get(at) ?? taken.length;
  const chains: Run[][] = [];
  for (const run of runsOf(taken.flatMap((at) => sentences[at] ?? []))) {
    const places = run.map(({ at }) => at);
    const own: Run = { places, best: places.toSorted((a, b) => rank(a) - rank(b))[0] ?? 0 };
    const before = chains.at(-1);
    // «وأضاف …» stands behind what it adds to.
    if (run[0]?.goesOn && before?.at(-1)?.places.at(-1) === run[0].at - 1) before.push(own);
    else chains.push([own]);
  }
  const first = (chain: readonly Run[]) => Math.min(...chain.map(({ best }) => rank(best)));
  return chains.toSorted((a, b) => first(a) - first(b)).flat();
}

/** A point of sentences that follow one another; `first` is the first of them, `last` the last, which may be the same. */
export function pointOf(first: Candidate, last: Candidate, kind: Stance, topic: string): SummaryPoint {
  const { article, paragraph } = first;
  const statement = mainOf(first) ?? mainOf(last);
  const speaker = statement?.speaker ?? null;
  const passage = Passage.of(article, paragraph, { start: first.span.start, end: last.span.end });
  return {
    passage,
    kind,
    topic,
    speaker,
    introduction: speaker !== null && !names(first.text, speaker) ? speaker : null,
    isNext: tellsNextStep(passage.text),
    statement,
  };
}

/** What most of a sentence is: of «في رده على إعلان كينياتا عن السد، قال هولاند إن …» what Hollande says. */
function mainOf({ statements }: Candidate): Statement | null {
  const length = ({ content }: Statement) => content.end - content.start;
  return statements.toSorted((a, b) => length(b) - length(a))[0] ?? null;
}

/** Whether a sentence prints the last part of a name: «كيري» of «جون كيري». */
function names(text: string, speaker: string): boolean {
  return text.includes(speaker) || text.includes(speaker.split(' ').at(-1) ?? speaker);
}
