import { addSquare, addTo, flat, minimise, product, type Slope } from './minimise.ts';

/** What a question may choose among: a row of features for each candidate, and which candidates are right. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  /** How much the question counts beside others. */
  readonly weight: number;
}

/**
 * The weights under which right candidates are most probable, where a candidate's probability is the softmax of its weighted features:
 * a listwise regression. Any one right candidate will do, so their probabilities add up.
 *
 * @param l2 how dear large weights are.
 */
export function fitChoices(choices: readonly Choice[], size: number, l2: number): Float64Array {
  const decided = choices.filter(isDecided);
  return minimise((weights) => slopeOf(decided, weights), new Float64Array(size).fill(l2));
}

/** The mean of −log of the probability of what is right, over the choices that have something right and something wrong. */
export function lossOf(choices: readonly Choice[], weights: Float64Array): number {
  let loss = 0;
  let all = 0;
  for (const choice of choices.filter(isDecided)) {
    loss -= choice.weight * Math.log(sharesOf(choice.rows, choice.right, weights).ofRight);
    all += choice.weight;
  }
  return loss / all;
}

function isDecided({ right }: Choice): boolean {
  return right.includes(true) && right.includes(false);
}

/** Candidates less probable than this hardly bend the slope: leaving them out makes no other place the lowest. */
const LEAST_BENDING = 1e-4;

function slopeOf(choices: readonly Choice[], weights: Float64Array): Slope {
  const slope = flat(weights.length);
  for (const { rows, right, weight } of choices) {
    const { shares, ofRight } = sharesOf(rows, right, weights);
    slope.value -= weight * Math.log(ofRight);
    const mean = new Float64Array(weights.length);
    for (const [at, row] of rows.entries()) {
      const share = shares[at] ?? 0;
      addTo(mean, row, share);
      addTo(slope.gradient, row, weight * (share - (right[at] ? share / ofRight : 0)));
    }
    // Left out is what several right rows would take away: too steep a curve only makes the steps smaller.
    for (const [at, row] of rows.entries()) {
      const share = shares[at] ?? 0;
      if (share < LEAST_BENDING) continue;
      const apart = row.slice();
      addTo(apart, mean, -1);
      addSquare(slope.curvature, apart, weight * share);
    }
  }
  return slope;
}

/** The probability of each candidate, and of the right ones together. */
function sharesOf(rows: readonly Float64Array[], right: readonly boolean[], weights: Float64Array) {
  const scores = rows.map((row) => product(row, weights));
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const shares = powers.map((power) => power / all);
  const ofRight = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
  return { shares, ofRight: Math.max(ofRight, Number.MIN_VALUE) };
}
