import type { Features } from '../../search/features.ts';
import { type Asked, ranked, type Weighed } from './asked.ts';
import { type Choice, fitChoices, lossOf } from './choices.ts';
import { partsOf } from './parts.ts';
import { divided, spreadsOf } from './scale.ts';
import { FEATURE_NAMES, type FeatureWeights, tableOf } from './tables-of-weights.ts';

/** Questions of one kind, and how much all of them count together beside the other kinds. */
export interface QuestionSet {
  readonly name: string;
  readonly asked: readonly Asked[];
  readonly share: number;
}

export interface RankingFit {
  readonly weights: FeatureWeights;
  /** How dear large weights were, of the prices that were tried, with the loss of each on questions that it was not fitted on. */
  readonly l2: number;
  readonly tried: readonly { readonly l2: number; readonly loss: number }[];
  /** The candidates of a question as weights rank them that were fitted without its group. */
  readonly heldOut: (asked: Asked) => Weighed[];
}

/** How many times a part of the groups is held out. */
export const PARTS = 5;
const PRICES: readonly number[] = [0.0003, 0.001, 0.003, 0.01, 0.03];
/** The price that was best whatever was fitted: where searches are compared, trying the others would take five times as long. */
export const USUAL_PRICE: readonly number[] = [0.003];

/** Fits the weights of the features, cross-validated by groups. The price of large weights is the one under which held out questions fare best. */
export function fitRanking(
  sets: readonly QuestionSet[],
  names: readonly (keyof Features)[] = FEATURE_NAMES,
  prices: readonly number[] = PRICES,
): RankingFit {
  const parts = partsOfSets(sets);
  const learner = learnerOf(sets, names);
  const trials = prices.map((l2) => {
    const byPart = Array.from({ length: PARTS }, (_, part) =>
      learner.learn(l2, ({ group }) => parts.get(group) !== part),
    );
    return { l2, byPart, loss: learner.loss((asked) => byPart[parts.get(asked.group) ?? 0] ?? {}) };
  });
  const best = trials.reduce((one, other) => (other.loss < one.loss ? other : one));
  return {
    weights: learner.learn(best.l2, () => true),
    l2: best.l2,
    tried: trials.map(({ l2, loss }) => ({ l2, loss })),
    heldOut: (asked) => ranked(asked, best.byPart[parts.get(asked.group) ?? 0] ?? {}),
  };
}

/** Even parts of each set; an article that several sets ask of is in the same part of all. */
function partsOfSets(sets: readonly QuestionSet[]): Map<string, number> {
  const parts = new Map<string, number>();
  for (const { asked } of sets) {
    const groups = asked.map(({ group }) => group).filter((group) => !parts.has(group));
    for (const [group, part] of partsOf(groups, PARTS)) parts.set(group, part);
  }
  return parts;
}

interface Learner {
  learn(l2: number, on: (asked: Asked) => boolean): FeatureWeights;
  /** The mean loss of all questions, each under its own weights. */
  loss(weightsOf: (asked: Asked) => FeatureWeights): number;
}

function learnerOf(sets: readonly QuestionSet[], names: readonly (keyof Features)[]): Learner {
  const rowOf = ({ features }: Weighed) => Float64Array.from(names, (name) => features[name]);
  const spreads = spreadsOf(sets.flatMap(({ asked }) => asked.flatMap(({ candidates }) => candidates.map(rowOf))));
  const choices = sets.flatMap(({ asked, share }) =>
    asked.map((one): [Asked, Choice] => {
      const rows = one.candidates.map((candidate) => divided(rowOf(candidate), spreads));
      return [one, { rows, right: one.candidates.map(({ right }) => right), weight: share / asked.length }];
    }),
  );
  return {
    learn(l2, on) {
      const chosen = choices.filter(([asked]) => on(asked)).map(([, choice]) => choice);
      return tableOf(names, divided(fitChoices(chosen, names.length, l2), spreads));
    },
    loss(weightsOf) {
      let loss = 0;
      for (const [asked, choice] of choices) {
        const weights = weightsOf(asked);
        const row = Float64Array.from(names, (name, at) => (weights[name] ?? 0) * (spreads[at] ?? 1));
        const own = lossOf([choice], row);
        if (!Number.isNaN(own)) loss += own * choice.weight;
      }
      return loss;
    },
  };
}
