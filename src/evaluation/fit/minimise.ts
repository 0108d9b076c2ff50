import { solve } from './solve.ts';

/** A function at one place: its value, its slope, and how the slope changes (or more than that, never less). */
export interface Slope {
  value: number;
  readonly gradient: Float64Array;
  readonly curvature: readonly Float64Array[];
}

const MOST_STEPS = 60;
const MOST_HALVINGS = 20;
/** A step that gains less is the last one. */
const LEAST_GAIN = 1e-8;

/**
 * Where a function of some weights, with `penalties[i] / 2 · weight[i]²` added, is smallest: Newton's steps, halved while they overshoot.
 *
 * It begins at 0 and draws no lots, so the same data give the same weights.
 */
export function minimise(slopeAt: (weights: Float64Array) => Slope, penalties: Float64Array): Float64Array {
  let weights = new Float64Array(penalties.length);
  let slope = penalised(slopeAt(weights), weights, penalties);
  for (let step = 0; step < MOST_STEPS; step++) {
    const direction = solve(slope.curvature, slope.gradient);
    const before = slope.value;
    let size = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, size /= 2) {
      const next = weights.map((weight, at) => weight - size * (direction[at] ?? 0));
      const there = penalised(slopeAt(next), next, penalties);
      if (there.value > before) continue;
      weights = next;
      slope = there;
      break;
    }
    if (before - slope.value < LEAST_GAIN) break;
  }
  return weights;
}

/** No weight is quite free: a column that never changes would have no place where the function is smallest. */
const NEARLY_FREE = 1e-9;

function penalised(slope: Slope, weights: Float64Array, penalties: Float64Array): Slope {
  for (const [at, weight] of weights.entries()) {
    const penalty = Math.max(NEARLY_FREE, penalties[at] ?? 0);
    slope.value += (penalty / 2) * weight * weight;
    slope.gradient[at] = (slope.gradient[at] ?? 0) + penalty * weight;
    const row = slope.curvature[at];
    if (row) row[at] = (row[at] ?? 0) + penalty;
  }
  return slope;
}

/** A slope with nothing in it yet, of so many weights. */
export function flat(size: number): Slope {
  return {
    value: 0,
    gradient: new Float64Array(size),
    curvature: Array.from({ length: size }, () => new Float64Array(size)),
  };
}

/** Adds `times · row · rowᵀ` to the lower triangle, which is all that is read. */
export function addSquare(curvature: readonly Float64Array[], row: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at++) {
    const line = curvature[at];
    const value = times * (row[at] ?? 0);
    if (!line || value === 0) continue;
    for (let other = 0; other <= at; other++) line[other] = (line[other] ?? 0) + value * (row[other] ?? 0);
  }
}

/** Adds `times · row` to a sum. */
export function addTo(sum: Float64Array, row: Float64Array, times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] ?? 0) + times * (row[at] ?? 0);
}

export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
