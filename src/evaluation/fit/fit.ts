import type { Features } from '../../search/features.ts';
import type { Signs } from '../../search/gate.ts';
import { isAnswerable } from '../quality.ts';
import { ranked } from './asked.ts';
import { highestThreshold } from './gate-figures.ts';
import { fitGate, type GateFit, type GateSet, type Told } from './gate-fit.ts';
import type { Material, RankingMaterial } from './material.ts';
import { fitRanking, type QuestionSet, type RankingFit } from './ranking-fit.ts';
import type { FeatureWeights } from './tables-of-weights.ts';

/** Weights for the search, with what tells how they fare on questions that they were not fitted on. */
export interface Fit {
  readonly ranking: RankingFit;
  readonly gate: GateFit;
  /** How probable an answer must be. */
  readonly enough: number;
}

/** What is fitted, where it is not all: a feature or sign that is not named counts nothing. */
export interface Choosing {
  readonly features?: readonly (keyof Features)[];
  /** The ranking as it stands: the gate alone is fitted. */
  readonly standing?: FeatureWeights;
  readonly signs?: readonly (keyof Signs)[];
  /** The prices of large weights that are tried. */
  readonly prices?: readonly number[];
}

/** The share of the project's own questions that may be refused though the archive answers them. */
const MOST_REFUSED_WRONGLY = 0.06;

export const OWN = "the project's own";
export const OWN_UNANSWERABLE = '… that nothing answers';
export const OWN_ELSEWHERE = '… without their articles';
export const TRAIN = 'training file';
const TRAIN_AMONG_MORE = '… among the distractors';
export const TRAIN_ELSEWHERE = '… without their contexts';

export function fitWeights(material: Material, { features, standing, signs, prices }: Choosing = {}): Fit {
  const ranking = standing ? keptRanking(standing) : fitRanking(rankingSets(material), features, prices);
  const gate = fitGate(gateSets(material), ranking.weights, signs, prices);
  return { ranking, gate, enough: highestThreshold(toldOf(gate, [OWN]), MOST_REFUSED_WRONGLY) };
}

function keptRanking(weights: FeatureWeights): RankingFit {
  return { weights, l2: 0, tried: [], heldOut: (asked) => ranked(asked, weights) };
}

/** The questions for the ranking. The own ones are few: they may pull, and not decide. */
export function rankingSets({ own, train, trainAmongMore }: RankingMaterial): QuestionSet[] {
  const sets: QuestionSet[] = [
    { name: TRAIN, asked: train, share: 1 },
    { name: TRAIN_AMONG_MORE, asked: trainAmongMore, share: 1 },
    { name: OWN, asked: own.filter(({ question }) => isAnswerable(question)), share: 0.5 },
  ];
  return sets.filter(({ asked }) => asked.length > 0);
}

/** The questions for the gate, the own ones above all: they are asked as readers ask, of the archive that they ask it of. */
function gateSets({ own, ownElsewhere, train, trainElsewhere }: Material): GateSet[] {
  const answerable = own.filter(({ question }) => isAnswerable(question));
  const unanswerable = own.filter(({ question }) => !isAnswerable(question));
  const sets: GateSet[] = [
    { name: OWN, answered: true, asked: answerable, share: 1 },
    { name: OWN_UNANSWERABLE, answered: false, asked: unanswerable, share: 0.8 },
    { name: OWN_ELSEWHERE, answered: false, asked: ownElsewhere, share: 0.7 },
    { name: TRAIN, answered: true, asked: train, share: 0.9 },
    { name: TRAIN_ELSEWHERE, answered: false, asked: trainElsewhere, share: 0.9 },
  ];
  return sets.filter(({ asked }) => asked.length > 0);
}

/** What the gate said of some sets. */
export function toldOf({ told }: GateFit, sets: readonly string[]): Told[] {
  return told.filter(({ set }) => sets.includes(set));
}
