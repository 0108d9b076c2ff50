import type { Features } from '../../search/features.ts';
import type { Signs } from '../../search/gate.ts';
import { FEATURE_WEIGHTS, SIGN_WEIGHTS } from '../../search/weights.ts';

/** Weights of some features; the others count nothing. */
export type FeatureWeights = Readonly<Partial<Record<keyof Features, number>>>;

/** A way to tell answered questions: the weights of some signs, and how probable an answer must be. */
export interface Gate {
  readonly weights: Readonly<Partial<Record<keyof Signs, number>>>;
  readonly bias: number;
}

export const FEATURE_NAMES = Object.keys(FEATURE_WEIGHTS) as (keyof Features)[];
export const SIGN_NAMES = Object.keys(SIGN_WEIGHTS) as (keyof Signs)[];

/** As many digits as the tables of the search are written with. */
const DIGITS = 2;

/** Names with their numbers, rounded as they are printed: what is measured is what will be used. */
export function tableOf<Name extends string>(
  names: readonly Name[],
  values: Float64Array,
): Readonly<Partial<Record<Name, number>>> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(values[at] ?? 0)])) as Partial<Record<Name, number>>;
}

export function rounded(value: number): number {
  // No minus before a zero.
  return Number(value.toFixed(DIGITS)) + 0;
}
