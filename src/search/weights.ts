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
  index: -0.24,
  indexShare: 7.24,
  covered: -4.15,
  coveredInContext: 2.95,
  coveredWithOpening: 2.35,
  coveredByBones: 4.74,
  adjacentShare: 0.97,
  saidOften: -2.07,
  headlineAsked: 2.25,
  definition: 2.59,
  namesHeld: 0.93,
  namesAbout: 1.01,
  siblings: 2.22,
  wordForDate: 3.66,
  numberForNumber: 1.81,
  speakerSays: 0.25,
  saysForWho: 2.5,
  overlong: -1.1,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.33,
  covered: 3.2,
  coveredWithOpening: -0.92,
  coveredByBones: 0.15,
  together: 2.22,
  adjacent: -0.12,
  index: 0.33,
  unknown: 0.44,
  unknownNames: -2.31,
  namesHeld: -0.97,
  namesAbout: 2.31,
  missing: 0.9,
  unsaid: -1.25,
  parts: 2.7,
};
export const SIGN_BIAS = -13.93;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.14;
