import { lowerBound, startOf } from './compiled-runs.ts';
import type { Columns } from './compiled-segment.ts';
import type { Field } from './passage-index.ts';

/**
 * BM25+: `k` how soon a repeated word stops counting, `b` how much a long passage is held against itself, `d` what any match is worth.
 * The formula and its numbers are those of `MiniSearchIndex`; the length of a field is the number of its different terms.
 */
export const BM25 = { k: 1.2, b: 0.75, d: 0.25 };

/** A term of a question, with what of its score is the same for all passages. */
export interface ScoredTerm {
  readonly key: number;
  readonly field: Field;
  /** Its weight in the question times its rarity. */
  readonly worth: number;
  /** The average length of the field. */
  readonly average: number;
}

/** How rare a term is that stands in `holding` of `all` passages. */
export function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** Adds what a term is worth to the scores, by slot, of the passages that hold it, removed ones too. */
export function addScores(columns: Columns, term: ScoredTerm, scores: Float64Array): void {
  const { runs } = columns;
  const lengths = columns.lengths[term.field];
  const slope = (BM25.k * BM25.b) / term.average;
  for (let run = lowerBound(runs.keys, term.key); runs.keys[run] === term.key; run++) {
    const frequency = runs.frequencies[run] ?? 0;
    const gain = term.worth * frequency * (BM25.k + 1);
    const still = frequency + BM25.k * (1 - BM25.b);
    const end = runs.ends[run] ?? 0;
    for (let at = startOf(runs, run); at < end; at++) {
      const slot = runs.slots[at] ?? 0;
      const score = term.worth * BM25.d + gain / (still + slope * (lengths[slot] ?? 0));
      scores[slot] = (scores[slot] ?? 0) + score;
    }
  }
}
