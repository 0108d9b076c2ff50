import { addSquare, flat, minimise, product, type Slope } from './minimise.ts';

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
    loss -= choice.weight * Math.log(sharesOf(choice, weights).right);
    all += choice.weight;
  }
  return loss / all;
}

function isDecided({ right }: Choice): boolean {
  return right.includes(true) && right.includes(false);
}

function slopeOf(choices: readonly Choice[], weights: Float64Array): Slope {
  const slope = flat(weights.length);
  for (const choice of choices) {
    const { shares, right } = sharesOf(choice, weights);
    slope.value -= choice.weight * Math.log(right);
    const mean = new Float64Array(weights.length);
    for (const [at, row] of choice.rows.entries()) {
      const share = shares[at] ?? 0;
      const wanted = choice.right[at] ? share / right : 0;
      addSquare(slope.curvature, row, choice.weight * share);
      for (let column = 0; column < row.length; column++) {
        const value = row[column] ?? 0;
        mean[column] = (mean[column] ?? 0) + share * value;
        slope.gradient[column] = (slope.gradient[column] ?? 0) + choice.weight * (share - wanted) * value;
      }
    }
    // Left out is what several right rows would take away: too steep a curve only makes the steps smaller.
    addSquare(slope.curvature, mean, -choice.weight);
  }
  return slope;
}

/** The probability of each candidate, and of the right ones together. */
function sharesOf({ rows, right }: Choice, weights: Float64Array): { shares: number[]; right: number } {
  const scores = rows.map((row) => product(row, weights));
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const shares = powers.map((power) => power / all);
  const ofRight = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 0);
  return { shares, right: Math.max(ofRight, Number.MIN_VALUE) };
}
