import { groupAlike } from '../../search/alike.ts';
import { FEATURE_WEIGHTS } from '../../search/weights.ts';
import { type Quality, qualityOf } from '../quality.ts';
import { mean, type Ranking, rankingOf } from '../ranking.ts';
import { type Asked, placeOfRight, ranked, type Weighed } from './asked.ts';
import { type Fit, OWN, OWN_ELSEWHERE, OWN_UNANSWERABLE, rankingSets, TRAIN, TRAIN_ELSEWHERE, toldOf } from './fit.ts';
import { aurocOf, type Bin, type Refused, refusedAt, reliabilityOf } from './gate-figures.ts';
import type { Material } from './material.ts';
import type { RankingFit } from './ranking-fit.ts';
import type { FeatureWeights, Gate } from './tables-of-weights.ts';

/** How the questions of one kind fare. */
export interface SetFigures {
  readonly set: string;
  readonly questions: number;
  /** The share whose right passage is among the candidates: more than that no weights can reach. */
  readonly reachable: number;
  /** Under the weights of the search as they stand, which may have been fitted on these very questions. */
  readonly standing: Ranking;
  /** Under weights that were fitted without the question's article. */
  readonly heldOut: Ranking;
}

function figuresOfSets(material: Material, { ranking }: Fit): SetFigures[] {
  return rankingSets(material).map(({ name, asked }) => ({
    set: name,
    questions: asked.length,
    reachable: mean(asked, ({ candidates }) => Number(placeOfRight(candidates) > 0)),
    standing: rankingBy(asked, (one) => ranked(one, FEATURE_WEIGHTS)),
    heldOut: rankingBy(asked, ranking.heldOut),
  }));
}

export function rankingBy(asked: readonly Asked[], order: (asked: Asked) => readonly Weighed[]): Ranking {
  return rankingOf(asked.map((one) => placeOfRight(order(one))));
}

/** What a gate is judged by: questions that are answered, and those that are not. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'own, and what nothing answers': [OWN, OWN_UNANSWERABLE],
  'own, with and without their articles': [OWN, OWN_ELSEWHERE],
  'training file, with and without their contexts': [TRAIN, TRAIN_ELSEWHERE],
};

export interface GateFigures {
  readonly kind: string;
  readonly auroc: number;
  readonly refused: readonly Refused[];
}

const THRESHOLDS: readonly number[] = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6];

/** How the gate fares on questions that it was not fitted on, at some thresholds and at the one that was chosen. */
function figuresOfGate({ gate, enough }: Fit): GateFigures[] {
  const thresholds = [...new Set([...THRESHOLDS, enough])].sort((a, b) => a - b);
  return Object.entries(KINDS).map(([kind, sets]) => {
    const told = toldOf(gate, sets);
    return { kind, auroc: aurocOf(told), refused: thresholds.map((threshold) => refusedAt(threshold, told)) };
  });
}

/** Predicted and observed, for the questions of the project's own. */
function reliabilityOfGate({ gate }: Fit): Bin[] {
  return reliabilityOf(toldOf(gate, [OWN, OWN_UNANSWERABLE, OWN_ELSEWHERE]));
}

const SHOWN = 5;

/** The project's own questions as a reader would have them answered, by weights that were fitted without them. */
export function heldOutQuality({ own }: Material, { ranking, gate, enough }: Fit): Quality {
  const told = toldOf(gate, [OWN, OWN_UNANSWERABLE]);
  const probabilities = new Map<Asked, number>(told.map(({ asked, probability }) => [asked, probability]));
  return qualityOf(
    own.map((one) => {
      const answered = (probabilities.get(one) ?? 0) >= enough;
      // A text that is printed twice is shown once, under the place of the first.
      const shown = groupAlike(ranking.heldOut(one), ({ reading }) => reading.read);
      const place = 1 + shown.findIndex((places) => places.some(({ right }) => right));
      return { question: one.question, answered, rank: answered && place <= SHOWN ? place : 0 };
    }),
  );
}

/** Everything that is told of a fit. */
export interface FitReport {
  readonly weights: FeatureWeights;
  readonly gate: Gate;
  readonly enough: number;
  readonly sets: readonly SetFigures[];
  readonly prices: RankingFit['tried'];
  readonly refused: readonly GateFigures[];
  readonly reliability: readonly Bin[];
  readonly own: Quality;
}

export function reportOf(material: Material, fitted: Fit): FitReport {
  const { ranking, gate, enough } = fitted;
  return {
    weights: ranking.weights,
    gate: { weights: gate.weights, bias: gate.bias },
    enough,
    sets: figuresOfSets(material, fitted),
    prices: ranking.tried,
    refused: figuresOfGate(fitted),
    reliability: reliabilityOfGate(fitted),
    own: heldOutQuality(material, fitted),
  };
}
