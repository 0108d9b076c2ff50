import type { Features } from './features.ts';
import type { Signs } from './gate.ts';

/*
 * Every fitted number of the search, by
 *
 *   npm run eval -- fit --train ARCD-train.json --pool ARCD-test.json [--distractors PARAGRAPHS.jsonl]
 *
 * on the training half of ARCD and the project's own questions; the other half lends its paragraphs and none of its questions. The weights of
 * the features are the mean of what it printed with and without 45,862 newspaper paragraphs as distractors: better on the training half than either.
 * The gate is that of the fit with
 * distractors, its threshold 0.24 for the 0.23 that it printed. Change a feature, run it again.
 */

/** What the forms of a word count beside its stem when the index ranks. */
export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 0.5 };

/** What each feature counts when the best of the index are ranked again. */
export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  index: -0.32,
  indexShare: 7.65,
  covered: -5.39,
  coveredInContext: 2.57,
  coveredWithOpening: 3.21,
  coveredExactly: -0.26,
  coveredByBones: 5.05,
  coveredNextDoor: 1.04,
  adjacent: 1.83,
  together: -0.06,
  namesHeld: 0.96,
  namesAbout: 1.0,
  siblings: 4.38,
  early: 0.08,
  yearForDate: -0.76,
  wordForDate: 3.14,
  numberForNumber: 2.08,
  speakerSays: 2.04,
  saysForWho: 3.58,
  length: -0.94,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.32,
  covered: 1.04,
  coveredWithOpening: -0.33,
  coveredByBones: -0.17,
  together: 1.29,
  adjacent: 0.63,
  index: 0.19,
  unknown: -0.88,
  unknownNames: -2.3,
  namesHeld: -0.1,
  namesAbout: 1.19,
  parts: 2.06,
};
export const SIGN_BIAS = -10.31;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.24;
