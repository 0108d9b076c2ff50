import { type Signs, signsOf } from '../../search/gate.ts';
import { FEATURE_WEIGHTS } from '../../search/weights.ts';
import { type Asked, ranked, type Weighed } from './asked.ts';
import { type Case, fitCases, lossOfCases, probabilityOf } from './cases.ts';
import { partsOf } from './parts.ts';
import { PARTS } from './ranking-fit.ts';
import { divided, spreadsOf } from './scale.ts';
import { type FeatureWeights, type Gate, rounded, SIGN_NAMES, tableOf } from './tables-of-weights.ts';

/** Questions that an archive answers, or does not, and how much all of them count together beside other kinds. */
export interface GateSet {
  readonly name: string;
  readonly answered: boolean;
  readonly asked: readonly Asked[];
  readonly share: number;
}

/** A question with how probable an answer is by a gate that was fitted without it. */
export interface Told {
  readonly set: string;
  readonly answered: boolean;
  readonly probability: number;
  readonly asked: Asked;
}

export interface GateFit extends Gate {
  readonly l2: number;
  readonly told: readonly Told[];
}

const PRICES: readonly number[] = [0.0003, 0.001, 0.003, 0.01, 0.03, 0.1];

interface Example {
  readonly set: string;
  readonly asked: Asked;
  readonly case: Case;
}

/**
 * Fits the weights of the signs, cross-validated by questions: one that is asked of an archive with its article and of one without is held
 * out with both.
 */
export function fitGate(
  sets: readonly GateSet[],
  ranking: FeatureWeights,
  names: readonly (keyof Signs)[] = SIGN_NAMES,
  prices: readonly number[] = PRICES,
): GateFit {
  const { examples, spreads } = examplesOf(sets, ranking, names);
  const parts = partsOf([...new Set(examples.map(({ asked }) => asked.text))], PARTS);
  const partOf = ({ asked }: Example) => parts.get(asked.text) ?? 0;
  const learn = (l2: number, on: (example: Example) => boolean) =>
    fitCases(
      examples.filter(on).map((example) => example.case),
      names.length,
      l2,
    );
  const trials = prices.map((l2) => {
    const byPart = Array.from({ length: PARTS }, (_, part) => learn(l2, (example) => partOf(example) !== part));
    const losses = byPart.map((odds, part) => {
      const held = examples.filter((example) => partOf(example) === part).map((example) => example.case);
      return held.length === 0 ? 0 : lossOfCases(held, odds) * held.reduce((sum, { weight }) => sum + weight, 0);
    });
    return { l2, byPart, loss: losses.reduce((sum, loss) => sum + loss, 0) };
  });
  const best = trials.reduce((one, other) => (other.loss < one.loss ? other : one));
  const odds = learn(best.l2, () => true);
  return {
    weights: tableOf(names, divided(odds.weights, spreads)),
    bias: rounded(odds.bias),
    l2: best.l2,
    told: examples.map((example) => {
      const held = best.byPart[partOf(example)] ?? odds;
      const { set, asked } = example;
      return { set, asked, answered: example.case.holds, probability: probabilityOf(example.case.row, held) };
    }),
  };
}

function examplesOf(sets: readonly GateSet[], ranking: FeatureWeights, names: readonly (keyof Signs)[]) {
  const signed = sets.flatMap(({ name, answered, asked, share }) =>
    asked.map((one) => {
      const signs = signsOf(one.sought, rankedForSigns(one, ranking));
      const row = Float64Array.from(names, (sign) => signs[sign]);
      return { set: name, asked: one, case: { row, holds: answered, weight: share / asked.length } };
    }),
  );
  const spreads = spreadsOf(signed.map((each) => each.case.row));
  const examples: Example[] = signed.map((each) => ({
    ...each,
    case: { ...each.case, row: divided(each.case.row, spreads) },
  }));
  return { examples, spreads };
}

/** `signsOf` takes from a rank what siblings count in the search as it stands; here they may count otherwise. */
function rankedForSigns(asked: Asked, ranking: FeatureWeights): Weighed[] {
  const more = FEATURE_WEIGHTS.siblings - (ranking.siblings ?? 0);
  return ranked(asked, ranking).map((one) => ({ ...one, rank: one.rank + more * one.features.siblings }));
}
