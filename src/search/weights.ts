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
  index: -0.22,
  indexShare: 6.88,
  covered: -3.1,
  coveredInContext: 2.06,
  coveredWithOpening: 2.64,
  coveredByBones: 4.05,
  adjacent: 1.22,
  adjacentShare: 0.22,
  coveredNextDoor: 0.84,
  saidOften: -0.59,
  headlineAsked: 0.91,
  definition: 0.48,
  namesHeld: 0.68,
  namesAbout: 0.95,
  siblings: 2.56,
  wordForDate: 2.4,
  numberForNumber: 1.75,
  speakerSays: 1.54,
  speakerSaysIt: 3.22,
  saidForWho: 6.06,
  length: -0.69,
  overlong: -0.14,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.45,
  covered: 1.37,
  coveredWithOpening: 0.57,
  coveredByBones: -0.22,
  together: 1.48,
  adjacent: -0.64,
  index: 0.37,
  unknown: 0.61,
  unknownNames: -4.36,
  namesHeld: -1.42,
  namesAbout: 2.35,
  missing: 0.9,
  speechless: 0.2,
  unsaid: -0.92,
  unsaidByAny: -1.13,
  parts: 2.63,
};
export const SIGN_BIAS = -13.82;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.18;
