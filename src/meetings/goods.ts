import type { InOrder } from './runs.ts';

/** What a choice of sentences is made from: the numbers of each stand for themselves, whoever reckoned them. */
export interface Choosable extends InOrder {
  /** How much the sentence is worth by itself, above 0. */
  readonly reward: number;
  /** What it covers, in reading order, each with its weight in the whole: words, names, numbers. */
  readonly units: readonly string[];
  /** Groups of which a good choice leaves none out: the sub-heading that it stands under, what they agreed on. */
  readonly groups: readonly string[];
}

/** How much each part of the objective counts; the parts are scaled so that all sentences together have 1 of each. */
export interface Weights {
  readonly reward: number;
  readonly units: number;
  readonly groups: number;
  readonly likeness: number;
}

export const PARTS = ['reward', 'units', 'groups', 'likeness'] as const;
export type Parts = Record<(typeof PARTS)[number], number>;

/** What one more sentence with a unit is worth of the one before. */
export const RETURNS = 0.5;

/** All sentences, with what they are weighed by. */
export class Goods {
  readonly all: readonly Choosable[];
  readonly weights: Weights;
  readonly sets: readonly ReadonlySet<string>[];
  readonly likeness: readonly Float64Array[];
  readonly unitWeights: ReadonlyMap<string, number>;
  /** What all of them together have of each part. */
  readonly whole: Parts;

  constructor(all: readonly Choosable[], weights: Weights) {
    this.all = all;
    this.weights = weights;
    this.sets = all.map(({ units }) => new Set(units));
    this.unitWeights = unitWeights(all, this.sets);
    this.likeness = likenessOf(this.sets, this.unitWeights);
    this.whole = wholeOf(all, this.unitWeights);
  }
}

/** The cosine of two sentences by their weighted units, a row for each sentence. */
function likenessOf(sets: readonly ReadonlySet<string>[], weights: ReadonlyMap<string, number>): Float64Array[] {
  const rows = sets.map(() => new Float64Array(sets.length));
  const having = new Map<string, number[]>();
  for (const [at, units] of sets.entries()) {
    for (const unit of units) {
      const others = having.get(unit) ?? [];
      others.push(at);
      having.set(unit, others);
    }
  }
  for (const [unit, places] of having) {
    const weight = weights.get(unit) ?? 0;
    for (const at of places) {
      const row = rows[at];
      if (row) for (const other of places) row[other] = (row[other] ?? 0) + weight;
    }
  }
  const whole = rows.map((row, at) => row[at] ?? 0);
  for (const [at, row] of rows.entries()) {
    for (const [other, shared] of row.entries()) {
      if (shared > 0) row[other] = shared / Math.sqrt((whole[at] ?? 0) * (whole[other] ?? 0));
    }
  }
  return rows;
}

/** Square roots: what ten sentences speak of is not ten times what one speaks of. */
function unitWeights(all: readonly Choosable[], sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const [at, { reward }] of all.entries()) {
    for (const unit of sets[at] ?? []) sums.set(unit, (sums.get(unit) ?? 0) + reward);
  }
  for (const [unit, sum] of sums) sums.set(unit, Math.sqrt(sum));
  return sums;
}

function wholeOf(all: readonly Choosable[], weights: ReadonlyMap<string, number>): Parts {
  const times = new Map<string, number>();
  const sums = new Map<string, number>();
  let reward = 0;
  for (const { reward: own, units, groups } of all) {
    reward += own;
    for (const unit of new Set(units)) times.set(unit, (times.get(unit) ?? 0) + 1);
    for (const group of groups) {
      sums.set(group, (sums.get(group) ?? 0) + own);
    }
  }
  let units = 0;
  for (const [unit, n] of times) units += (weights.get(unit) ?? 0) * (1 - RETURNS ** n);
  const sumOf = (values: Iterable<number>) => [...values].reduce((sum, value) => sum + value, 0);
  return {
    reward,
    units,
    groups: sumOf([...sums.values()].map(Math.sqrt)),
    likeness: reward,
  };
}
