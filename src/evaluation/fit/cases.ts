import { addSquare, addTo, flat, minimise, product, type Slope } from './minimise.ts';

/** Something that is or is not so, the numbers that may tell, and how much it counts beside others. */
export interface Case {
  readonly row: Float64Array;
  readonly holds: boolean;
  readonly weight: number;
}

/** A logistic regression: how probable it is that a case holds. */
interface Odds {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** @param l2 how dear large weights are; the bias is free. */
export function fitCases(cases: readonly Case[], size: number, l2: number): Odds {
  const rows = cases.map((each) => ({ ...each, row: Float64Array.of(1, ...each.row) }));
  const penalties = Float64Array.of(0, ...new Float64Array(size).fill(l2));
  const [bias = 0, ...weights] = minimise((at) => slopeOf(rows, at), penalties);
  return { bias, weights: Float64Array.from(weights) };
}

/** 0–1 */
export function probabilityOf(row: Float64Array, { bias, weights }: Odds): number {
  return logistic(bias + product(row, weights));
}

/** The mean of −log of the probability of what is so. */
export function lossOfCases(cases: readonly Case[], odds: Odds): number {
  let loss = 0;
  let all = 0;
  for (const { row, holds, weight } of cases) {
    loss -= weight * logOf(probabilityOf(row, odds), holds);
    all += weight;
  }
  return loss / all;
}

function slopeOf(cases: readonly Case[], weights: Float64Array): Slope {
  const slope = flat(weights.length);
  for (const { row, holds, weight } of cases) {
    const probability = logistic(product(row, weights));
    slope.value -= weight * logOf(probability, holds);
    addSquare(slope.curvature, row, weight * probability * (1 - probability));
    addTo(slope.gradient, row, weight * (probability - Number(holds)));
  }
  return slope;
}

function logOf(probability: number, holds: boolean): number {
  return Math.log(Math.max(Number.MIN_VALUE, holds ? probability : 1 - probability));
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
