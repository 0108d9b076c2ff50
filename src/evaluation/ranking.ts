/** How many passages of each ranking count. */
export const DEPTH = 10;

/** How well right passages are ranked: fractions between 0 and 1, means over all questions. */
export interface Ranking {
  /** Mean of 1 / rank: 1 where every right passage comes first, 0.5 where every one comes second. */
  readonly mrr10: number;
  /** The share of the questions whose right passage comes first. */
  readonly r1: number;
  /** … among the first five. */
  readonly r5: number;
  /** … among the first ten. */
  readonly r10: number;
  /** Mean of 1 / log2(rank + 1), which is the usual nDCG where one right passage is all there is to be found. */
  readonly ndcg10: number;
}

/** @param ranks the place of each question's first right passage, from 1; 0 where it is not among the first ten. */
export function rankingOf(ranks: readonly number[]): Ranking {
  const within = (depth: number) => mean(ranks, (rank) => (rank > 0 && rank <= depth ? 1 : 0));
  return {
    mrr10: mean(ranks, reciprocal),
    r1: within(1),
    r5: within(5),
    r10: within(DEPTH),
    ndcg10: mean(ranks, (rank) => (rank > 0 && rank <= DEPTH ? 1 / Math.log2(rank + 1) : 0)),
  };
}

function reciprocal(rank: number): number {
  return rank > 0 && rank <= DEPTH ? 1 / rank : 0;
}

/** `NaN` for no values: there is no mean of nothing. */
export function mean<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0) / values.length;
}

/** The smallest value that so large a share of the values does not exceed: 0.5 gives the median. `NaN` for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
