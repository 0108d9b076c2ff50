import type { Stance } from '../meetings/stance.ts';
import { foldPrint, sharedWords, wordsOf } from './holds.ts';
import type { MarkedMeeting, MarkedPoint } from './summary-gold.ts';

/** What is read of a summary: more is no summary. */
export const READ = { points: 24, characters: 4000 } as const;
/** The share of the words of the evidence that a point must hold. */
const MOST_WORDS = 0.7;

/** One sentence of a summary, whoever chose it. */
export interface ScoredPoint {
  readonly text: string;
  readonly kind: Stance;
}

/** How good one summary is; shares are 0–1, NaN where nothing was marked. */
export interface SummaryScore {
  readonly points: number;
  readonly characters: number;
  readonly coverage: number;
  readonly topics: number;
  /** Of what was agreed on: covered by a point that is marked so. */
  readonly agreements: number;
  readonly disagreements: number;
  /** How many of the points stand on a page word for word. */
  readonly verbatim: number;
  readonly missed: readonly MarkedPoint[];
}

/** `pages` are folded with {@link foldPrint}. */
export function scoreSummary(
  marked: MarkedMeeting,
  summary: readonly ScoredPoint[],
  pages: readonly string[],
): SummaryScore {
  const points = pointsRead(summary);
  const covered = ({ evidence }: MarkedPoint, kind?: Stance) =>
    points.some((point) => (!kind || point.kind === kind) && isCovered(evidence, point.text));
  const keys = marked.key_points;
  const topicsOf = (some: typeof keys) => new Set(some.map(({ topic }) => topic)).size;
  return {
    points: points.length,
    characters: points.reduce((sum, { text }) => sum + foldPrint(text).length, 0),
    coverage: share(keys, (key) => covered(key)),
    topics: topicsOf(keys.filter((key) => covered(key))) / topicsOf(keys),
    agreements: share(marked.agreements, (each) => covered(each, 'agreement')),
    disagreements: share(marked.disagreements, (each) => covered(each, 'disagreement')),
    verbatim: share(points, ({ text }) => pages.some((page) => page.includes(foldPrint(text)))),
    missed: keys.filter((key) => !covered(key)),
  };
}

/** Those that a reader gets to: the first ones, up to the first that is too much. */
function pointsRead(summary: readonly ScoredPoint[]): ScoredPoint[] {
  let characters = 0;
  const points: ScoredPoint[] = [];
  for (const point of summary.slice(0, READ.points)) {
    characters += foldPrint(point.text).length;
    if (characters > READ.characters) break;
    points.push(point);
  }
  return points;
}

function isCovered(evidence: string, text: string): boolean {
  const words = wordsOf(evidence);
  return sharedWords(words, wordsOf(text)) / words.length >= MOST_WORDS;
}

/** NaN of none. */
function share<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.filter(is).length / all.length;
}

/** The mean of those that are a number; NaN where none is. */
export function mean(values: readonly number[]): number {
  const numbers = values.filter((value) => !Number.isNaN(value));
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}
