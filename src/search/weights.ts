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
  index: -0.12,
  indexShare: 6.13,
  covered: -2.12,
  coveredInContext: 1.95,
  coveredWithOpening: 3.07,
  coveredByBones: 3.24,
  adjacentShare: 0.78,
  saidOften: -1.67,
  headlineAsked: 2.47,
  definition: 1.67,
  namesHeld: 0.44,
  namesAbout: 1.12,
  siblings: 1.25,
  wordForDate: 2.43,
  numberForNumber: 2,
  speakerSays: 1.93,
  speakerSaysIt: 3.47,
  saidForWho: 12.41,
  overlong: -1.06,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.47,
  covered: 1.53,
  coveredWithOpening: 0.63,
  coveredByBones: -0.43,
  together: 1.51,
  adjacent: -0.39,
  index: 0.36,
  unknown: 0.76,
  unknownNames: -4.5,
  namesHeld: -1,
  namesAbout: 1.86,
  missing: 0.86,
  speechless: 0.25,
  unsaid: -0.98,
  unsaidByAny: -1.01,
  parts: 2.44,
};
export const SIGN_BIAS = -13.46;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.19;
