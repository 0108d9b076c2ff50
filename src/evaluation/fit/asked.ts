import type { Passage } from '../../corpus/passage.ts';
import type { Candidate, PassageSearch } from '../../search/passage-search.ts';
import type { Wanted } from '../../search/wanted.ts';
import type { FeatureWeights } from './tables-of-weights.ts';

/** A question to be asked of an archive. */
export interface Posed {
  readonly text: string;
  /** Questions of one group are about the same article. */
  readonly group: string;
  readonly isRight: (passage: Passage) => boolean;
}

/** A candidate of which it is known whether it answers. */
export interface Weighed extends Candidate {
  readonly right: boolean;
}

/** What a search found for a question, whatever the weights make of it. */
export interface Asked {
  readonly text: string;
  readonly group: string;
  readonly wanted: readonly Wanted[];
  readonly candidates: readonly Weighed[];
}

export function askAll(
  search: PassageSearch,
  questions: readonly Posed[],
  told: (done: number, all: number) => void,
): Asked[] {
  return questions.map(({ text, group, isRight }, at) => {
    told(at + 1, questions.length);
    const sought = search.sought(text);
    const candidates = search.rank(sought).map((one) => ({ ...one, right: isRight(one.passage) }));
    return { text, group, wanted: sought.wanted, candidates };
  });
}

/** Asks questions of passages, and tells under which name how far it is. */
export type Ask = (what: string, passages: readonly Passage[], questions: readonly Posed[]) => Asked[];

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
