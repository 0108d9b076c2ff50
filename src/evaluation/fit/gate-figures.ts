import { mean } from '../ranking.ts';

/** How probable an answer was said to be, and whether there was one. */
interface Prediction {
  readonly probability: number;
  readonly answered: boolean;
}

/**
 * The area under the ROC curve: how often an answered question is said to be more probably answered than one that is not. 0.5 is guessing,
 * 1 is never wrong; `NaN` where one of the two kinds is missing.
 */
export function aurocOf(predictions: readonly Prediction[]): number {
  const answered = predictions.filter((one) => one.answered).map((one) => one.probability);
  const others = predictions.filter((one) => !one.answered).map((one) => one.probability);
  return mean(answered, (high) => mean(others, (low) => (high > low ? 1 : high === low ? 0.5 : 0)));
}

/** What a threshold refuses: shares between 0 and 1, `NaN` of nothing. */
export interface Refused {
  readonly threshold: number;
  readonly wrongly: number;
  readonly rightly: number;
}

export function refusedAt(threshold: number, predictions: readonly Prediction[]): Refused {
  const share = (kind: boolean) =>
    mean(
      predictions.filter(({ answered }) => answered === kind),
      ({ probability }) => Number(probability < threshold),
    );
  return { threshold, wrongly: share(true), rightly: share(false) };
}

const STEP = 0.01;

/** The highest threshold, in hundredths, that wrongly refuses no larger share than `most`; 0, which refuses nothing, where none does. */
export function highestThreshold(predictions: readonly Prediction[], most: number): number {
  for (let steps = Math.round(1 / STEP); steps > 0; steps--) {
    const threshold = Number((steps * STEP).toFixed(2));
    if (refusedAt(threshold, predictions).wrongly <= most) return threshold;
  }
  return 0;
}

/** The predictions between two probabilities: how probable answers were said to be, and how many were. */
export interface Bin {
  readonly from: number;
  readonly questions: number;
  readonly predicted: number;
  readonly observed: number;
}

const BINS = 10;

/** Ten bins from 0 to 1. Where a gate is calibrated, predicted and observed are the same. */
export function reliabilityOf(predictions: readonly Prediction[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = predictions.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin);
    return {
      from: bin / BINS,
      questions: inside.length,
      predicted: mean(inside, ({ probability }) => probability),
      observed: mean(inside, ({ answered }) => Number(answered)),
    };
  });
}
