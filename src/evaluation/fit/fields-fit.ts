import { CompiledIndex } from '../../search/compiled-index.ts';
import type { Field } from '../../search/passage-index.ts';
import { FIELD_WEIGHTS } from '../../search/weights.ts';
import type { Progress } from '../measure.ts';
import { rankingSets } from './fit.ts';
import { rankingBy } from './fit-figures.ts';
import { prepareRanking, type RankingMaterial, type Sources } from './material.ts';
import { fitRanking, USUAL_PRICE } from './ranking-fit.ts';
import { type FieldWeights, ReweightedIndex } from './reweighted-index.ts';

/** Weights of the fields that were tried, and the mean MRR@10 of the sets, each counted by its share, on questions held out. */
export interface FieldTrial {
  readonly weights: FieldWeights;
  readonly mrr10: number;
}

/** The stem stays 1: it is what the others are beside. */
const SEARCHED: readonly Field[] = ['exact', 'gram', 'context'];
const FACTORS: readonly number[] = [0.5, 0.75, 1.33, 2];
const MOST_ROUNDS = 2;
/** One question of a thousand: a smaller gain is chance. */
const LEAST_GAIN = 0.001;

/** Tries the fields one after the other, until no step helps any more. */
export function* fitFields(sources: Sources, progress: Progress): Generator<FieldTrial> {
  const indexes: ReweightedIndex[] = [];
  const ask = prepareRanking(sources, progress, () => {
    const index = new ReweightedIndex(new CompiledIndex());
    indexes.push(index);
    return index;
  });
  const measure = (weights: FieldWeights): FieldTrial => {
    for (const index of indexes) index.weights = weights;
    return { weights, mrr10: heldOutMrr(ask()) };
  };
  let best = measure(FIELD_WEIGHTS);
  yield best;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = best;
    for (const field of SEARCHED) {
      const from = best.weights;
      for (const factor of FACTORS) {
        const trial = measure({ ...from, [field]: Number((from[field] * factor).toFixed(3)) });
        yield trial;
        if (trial.mrr10 > best.mrr10 + LEAST_GAIN) best = trial;
      }
    }
    if (best === before) break;
  }
}

/** Held-out MRR@10 over the sets, each counted by its share. */
function heldOutMrr(material: RankingMaterial): number {
  const sets = rankingSets(material);
  const { heldOut } = fitRanking(sets, undefined, USUAL_PRICE);
  const all = sets.reduce((sum, { share }) => sum + share, 0);
  return sets.reduce((sum, { asked, share }) => sum + (share / all) * rankingBy(asked, heldOut).mrr10, 0);
}
