/** What a choice of sentences is made from: the numbers of each stand for themselves, whoever reckoned them. */
export interface Choosable {
  /** In characters. */
  readonly length: number;
  /** How much the sentence is worth by itself, above 0. */
  readonly reward: number;
  /** What it covers, each with its weight in the whole: words, names, numbers. */
  readonly units: readonly string[];
  /** Groups of which a good choice leaves none out: its sub-heading, its speakers, its topic. */
  readonly groups: readonly string[];
}

export interface Budget {
  readonly sentences: number;
  readonly characters: number;
}

/** How much each part of the objective counts; the parts are scaled so that all sentences together have 1 of each. */
export interface Weights {
  readonly reward: number;
  readonly units: number;
  readonly groups: number;
  readonly likeness: number;
  /** How far a long sentence costs more than a short one: 0 not at all, 1 by its characters. */
  readonly cost: number;
}

export const WEIGHTS: Weights = { reward: 2, units: 1, groups: 1, likeness: 0.3, cost: 0.8 };

/** What one more sentence with a unit is worth of the one before. */
const RETURNS = 0.5;
/** Two sentences with this share of units in common say the same. */
const SAME = 0.62;

/**
 * The sentences to take, in the order of their worth. Maximises a monotone submodular function under a budget of characters and of
 * sentences, greedily by gain for cost (after Lin and Bilmes, *A Class of Submodular Functions for Document Summarization*, 2011). The function is the sum of what the sentences are worth, the coverage of weighted units with diminishing
 * returns, the square roots of the rewards in each group, and how well every sentence is stood for by the most like that is taken.
 */
export function chosen(all: readonly Choosable[], budget: Budget, weights: Weights = WEIGHTS): number[] {
  const objective = new Objective(all, weights);
  const taken: number[] = [];
  let worth = 0;
  const left = new Set(all.keys());
  while (left.size > 0) {
    let [best, most, bestWorth] = [-1, 0, 0];
    for (const at of left) {
      const next = [...taken, at];
      if (!fits(all, next, budget) || objective.repeats(taken, at)) {
        left.delete(at);
        continue;
      }
      const length = all[at]?.length ?? 0;
      const after = objective.worth(next);
      const gain = (after - worth) / (length / budget.characters + 1 / budget.sentences) ** weights.cost;
      if (gain > most) [best, most, bestWorth] = [at, gain, after];
    }
    if (best < 0) break;
    taken.push(best);
    left.delete(best);
    worth = bestWorth;
  }
  return taken;
}

function fits(all: readonly Choosable[], taken: readonly number[], budget: Budget): boolean {
  const characters = taken.reduce((sum, at) => sum + (all[at]?.length ?? 0), 0);
  return taken.length <= budget.sentences && characters <= budget.characters;
}

class Objective {
  readonly #all: readonly Choosable[];
  readonly #weights: Weights;
  readonly #sets: readonly ReadonlySet<string>[];
  readonly #unitWeights = new Map<string, number>();
  readonly #likeness: readonly Float64Array[];
  /** What all sentences together have of each part. */
  readonly #whole: Parts;

  constructor(all: readonly Choosable[], weights: Weights) {
    this.#all = all;
    this.#weights = weights;
    this.#sets = all.map(({ units }) => new Set(units));
    for (const [at, { reward }] of all.entries()) {
      for (const unit of this.#sets[at] ?? []) {
        this.#unitWeights.set(unit, (this.#unitWeights.get(unit) ?? 0) + reward);
      }
    }
    // Square roots: what ten sentences speak of is not ten times what one speaks of.
    for (const [unit, sum] of this.#unitWeights) this.#unitWeights.set(unit, Math.sqrt(sum));
    this.#likeness = this.#sets.map((one) => Float64Array.from(this.#sets, (other) => this.#alike(one, other)));
    this.#whole = this.#parts([...all.keys()]);
  }

  /** The cosine of two sentences by their weighted units. */
  #alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    let shared = 0;
    for (const unit of one) if (other.has(unit)) shared += this.#unitWeights.get(unit) ?? 0;
    return shared === 0 ? 0 : shared / Math.sqrt(this.#weightOf(one) * this.#weightOf(other));
  }

  #weightOf(units: ReadonlySet<string>): number {
    let sum = 0;
    for (const unit of units) sum += this.#unitWeights.get(unit) ?? 0;
    return sum;
  }

  repeats(taken: readonly number[], at: number): boolean {
    return taken.some((other) => (this.#likeness[at]?.[other] ?? 0) > SAME);
  }

  worth(taken: readonly number[]): number {
    const parts = this.#parts(taken);
    return PARTS.reduce((sum, part) => sum + (this.#weights[part] * parts[part]) / (this.#whole[part] || 1), 0);
  }

  #parts(taken: readonly number[]): Parts {
    const times = new Map<string, number>();
    const sums = new Map<string, number>();
    let reward = 0;
    for (const at of taken) {
      const { reward: own = 0, groups = [] } = this.#all[at] ?? {};
      reward += own;
      for (const unit of this.#sets[at] ?? []) times.set(unit, (times.get(unit) ?? 0) + 1);
      for (const group of groups) sums.set(group, (sums.get(group) ?? 0) + own);
    }
    let units = 0;
    for (const [unit, n] of times) units += (this.#unitWeights.get(unit) ?? 0) * (1 - RETURNS ** n);
    let groups = 0;
    for (const sum of sums.values()) groups += Math.sqrt(sum);
    return { reward, units, groups, likeness: this.#stoodFor(taken) };
  }

  #stoodFor(taken: readonly number[]): number {
    let sum = 0;
    for (const [other, { reward }] of this.#all.entries()) {
      let most = 0;
      const alike = this.#likeness[other];
      for (const at of taken) most = Math.max(most, alike?.[at] ?? 0);
      sum += reward * most;
    }
    return sum;
  }
}

const PARTS = ['reward', 'units', 'groups', 'likeness'] as const;
type Parts = Record<(typeof PARTS)[number], number>;
