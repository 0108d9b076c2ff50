import { CompiledIndex } from '../../search/compiled-index.ts';
import { PassageSearch } from '../../search/passage-search.ts';
import { FIELD_WEIGHTS } from '../../search/weights.ts';
import { type Asked, askAll, ranked } from '../fit/asked.ts';
import { pooled, squadExam } from '../fit/exam.ts';
import { fitWeights, OWN, OWN_ELSEWHERE, OWN_UNANSWERABLE, toldOf } from '../fit/fit.ts';
import { heldOutQuality, rankingBy } from '../fit/fit-figures.ts';
import { aurocOf } from '../fit/gate-figures.ts';
import { gather, type MakeIndex, type Material, type Sources } from '../fit/material.ts';
import { USUAL_PRICE } from '../fit/ranking-fit.ts';
import { ReweightedIndex } from '../fit/reweighted-index.ts';
import { FEATURE_NAMES, SIGN_NAMES } from '../fit/tables-of-weights.ts';
import type { Quality } from '../quality.ts';
import type { Ranking } from '../ranking.ts';
import type { SquadFile } from '../squad.ts';
import type { Idea } from './ideas.ts';

/** How the search fares with an idea, on questions that its weights were not fitted on. */
export interface Outcome {
  readonly idea: string;
  readonly train: Ranking;
  /** Among the distractors; figures of nothing where there are none. */
  readonly amongMore: Ranking;
  readonly own: Quality;
  /** How well the gate tells own questions with their articles from those without. */
  readonly auroc: number;
  /** Of a file that is never fitted on; figures of nothing where none is named. */
  readonly test: Ranking;
}

export interface AblationSources extends Sources {
  readonly test?: SquadFile | undefined;
}

/** The outcome of ideas that find the same passages: they differ in what is made of them. */
export function outcomesOf(sources: AblationSources, ideas: readonly Idea[]): Outcome[] {
  const makeIndex = indexWithout(ideas[0] ?? { name: '' });
  const material = gather(sources, undefined, makeIndex);
  const test = askTest(sources, makeIndex);
  return ideas.map((idea) => outcomeOf(idea, material, test));
}

function outcomeOf({ name, features = [], signs = [] }: Idea, material: Material, test: readonly Asked[]): Outcome {
  const fitted = fitWeights(material, {
    features: FEATURE_NAMES.filter((feature) => !features.includes(feature)),
    signs: SIGN_NAMES.filter((sign) => !signs.includes(sign)),
    prices: USUAL_PRICE,
  });
  const { ranking, gate } = fitted;
  return {
    idea: name,
    train: rankingBy(material.train, ranking.heldOut),
    amongMore: rankingBy(material.trainAmongMore, ranking.heldOut),
    own: heldOutQuality(material, fitted),
    auroc: aurocOf(toldOf(gate, [OWN, OWN_UNANSWERABLE, OWN_ELSEWHERE])),
    test: rankingBy(test, (asked) => ranked(asked, ranking.weights)),
  };
}

function askTest({ test, train }: AblationSources, makeIndex: MakeIndex): Asked[] {
  if (!test) return [];
  const exam = squadExam(pooled(test, train));
  return askAll(new PassageSearch(exam.passages, makeIndex(), exam.sayings), exam);
}

function indexWithout({ fields = [] }: Idea): MakeIndex {
  const weights = { ...FIELD_WEIGHTS, ...Object.fromEntries(fields.map((field) => [field, 0])) };
  return () => new ReweightedIndex(new CompiledIndex(), weights);
}
