import type { Candidate } from '../meetings/candidates.ts';
import type { Budget } from '../meetings/chosen.ts';
import { goesOn } from '../meetings/goes-on.ts';
import { runsOf } from '../meetings/runs.ts';
import { analyse } from '../text/analysis.ts';

/**
 * The ways of choosing sentences that everybody tries first, for measuring beside the summary of a meeting: each gives the places of the
 * sentences that it takes, under the same budget.
 */
export type Baseline = (candidates: readonly Candidate[], budget: Budget) => number[];

/** The first sentences. */
export const lead: Baseline = (candidates, budget) => filled([...candidates.keys()], candidates, budget);

const DAMPING = 0.85;
const ROUNDS = 40;

/** Mihalcea and Tarau, *TextRank: Bringing Order into Texts*, 2004: sentences that are like many that are like many. */
export const textRank: Baseline = (candidates, budget) => {
  const vectors = vectorsOf(candidates);
  const alike = vectors.map((one, at) => vectors.map((other, to) => (at === to ? 0 : cosine(one, other))));
  const sums = alike.map((row) => row.reduce((sum, each) => sum + each, 0));
  let ranks = candidates.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = ranks.map((_, at) => {
      const given = ranks.reduce(
        (sum, rank, from) => sum + (sums[from] ? (rank * (alike[from]?.[at] ?? 0)) / sums[from] : 0),
        0,
      );
      return 1 - DAMPING + DAMPING * given;
    });
  }
  const order = [...ranks.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0));
  return filled(order, candidates, budget);
};

const RELEVANCE = 0.7;

/** Carbonell and Goldstein, *The Use of MMR*, 1998: like the whole, and unlike what is taken already. */
export const maximalMarginalRelevance: Baseline = (candidates, budget) => {
  const vectors = vectorsOf(candidates);
  const whole = new Map<string, number>();
  for (const vector of vectors) for (const [stem, weight] of vector) whole.set(stem, (whole.get(stem) ?? 0) + weight);
  const order: number[] = [];
  const left = new Set(candidates.keys());
  while (left.size > 0) {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    for (const at of left) {
      const vector = vectors[at] ?? new Map();
      const like = Math.max(0, ...order.map((other) => cosine(vector, vectors[other] ?? new Map())));
      const score = RELEVANCE * cosine(vector, whole) - (1 - RELEVANCE) * like;
      if (score > most) [best, most] = [at, score];
    }
    order.push(best);
    left.delete(best);
  }
  return filled(order, candidates, budget);
};

/** The first of an order that fit into a budget, two that follow one another as one point: as in the summary. */
function filled(order: readonly number[], candidates: readonly Candidate[], budget: Budget): number[] {
  const taken: number[] = [];
  let characters = 0;
  for (const at of order) {
    const length = candidates[at]?.text.length ?? 0;
    if (characters + length > budget.characters) continue;
    if (pointsOf([...taken, at], candidates).length > budget.points) continue;
    taken.push(at);
    characters += length;
  }
  return taken;
}

/** The places of the sentences of each point that some sentences make. */
export function pointsOf(taken: readonly number[], candidates: readonly Candidate[]): number[][] {
  const sentences = taken.flatMap((at) => {
    const each = candidates[at];
    return each ? { at, length: each.text.length, goesOn: goesOn(candidates[at - 1], each) } : [];
  });
  return runsOf(sentences).map((run) => run.map(({ at }) => at));
}

type Vector = ReadonlyMap<string, number>;

/** The stems of each sentence by frequency and rarity. */
function vectorsOf(candidates: readonly Candidate[]): Vector[] {
  const stems = candidates.map(({ text }) => analyse(text).map(({ stem }) => stem));
  const sentences = new Map<string, number>();
  for (const own of stems) for (const stem of new Set(own)) sentences.set(stem, (sentences.get(stem) ?? 0) + 1);
  return stems.map((own) => {
    const vector = new Map<string, number>();
    for (const stem of own) {
      vector.set(stem, (vector.get(stem) ?? 0) + Math.log(1 + candidates.length / (sentences.get(stem) ?? 1)));
    }
    return vector;
  });
}

function cosine(one: Vector, other: Vector): number {
  let shared = 0;
  for (const [stem, weight] of one) shared += weight * (other.get(stem) ?? 0);
  const length = (vector: Vector) => Math.sqrt([...vector.values()].reduce((sum, each) => sum + each ** 2, 0));
  return shared === 0 ? 0 : shared / (length(one) * length(other));
}
