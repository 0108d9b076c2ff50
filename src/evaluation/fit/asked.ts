import { Filters } from '../../search/filters.ts';
import type { Candidate, PassageSearch, Sought } from '../../search/passage-search.ts';
import type { Exam } from './exam.ts';
import type { FeatureWeights } from './tables-of-weights.ts';

/** A candidate of which it is known whether it answers. */
export interface Weighed extends Candidate {
  readonly right: boolean;
}

/** What a search found for a question, whatever the weights make of it. */
export interface Asked {
  readonly text: string;
  readonly group: string;
  readonly sought: Sought;
  readonly candidates: readonly Weighed[];
}

/**
 * Puts the questions of an exam as a reader's questions are put.
 *
 * @param told how many questions of how many are asked.
 */
export function askAll(
  search: PassageSearch,
  { passages, questions, literal }: Exam,
  told: (done: number, all: number) => void = () => {},
): Asked[] {
  const sources = [...new Set(passages.flatMap(({ article }) => [article.source, ...article.agencies]))];
  return questions.map(({ text, group, right }, at) => {
    const filters = new Filters({ text, literal }, sources);
    const sought = search.sought(filters.words, filters);
    const found = search.rank(sought, filters.admission());
    told(at + 1, questions.length);
    const candidates = found.map((one) => ({ ...one, right: right.has(one.passage.id) }));
    return { text, group, sought, candidates };
  });
}

/** The candidates of a question as other weights rank them, best first. */
export function ranked({ candidates }: Asked, weights: FeatureWeights): Weighed[] {
  return candidates
    .map((candidate) => ({ ...candidate, rank: rankOf(candidate, weights) }))
    .sort((a, b) => b.rank - a.rank);
}

/** The place of the first right candidate, from 1; 0 where none is right. */
export function placeOfRight(candidates: readonly Weighed[]): number {
  return 1 + candidates.findIndex(({ right }) => right);
}

function rankOf({ features }: Candidate, weights: FeatureWeights): number {
  let rank = 0;
  for (const name of Object.keys(weights) as (keyof FeatureWeights)[]) rank += (weights[name] ?? 0) * features[name];
  return rank;
}
