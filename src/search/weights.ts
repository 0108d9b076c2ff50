import type { Features } from './features.ts';
import type { Signs } from './gate.ts';

/*
 * Every fitted number of the search, by
 *
 *   npm run eval -- fit --train ARCD-train.json --pool ARCD-test.json --archive ARTICLES --questions QUESTIONS.json
 *
 * on the training half of ARCD, the project's own questions, and 110 questions about forty newspaper articles whose licence keeps them out of
 * this repository; the other half of ARCD lends its paragraphs and none of its questions. Then the gate once more, with `--gate`, for the
 * weights as they stand here. Change a feature or a sign, run both again.
 */

/** What the forms of a word count beside its stem when the index ranks. */
export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 0.5 };

/** What each feature counts when the best of the index are ranked again. */
export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  index: -0.23,
  indexShare: 6.58,
  covered: -5.04,
  coveredInContext: 3.0,
  coveredWithOpening: 3.14,
  coveredByBones: 3.78,
  adjacent: 1.5,
  coveredNextDoor: 1.01,
  namesHeld: 0.75,
  namesAbout: 1.07,
  siblings: 1.95,
  wordForDate: 2.86,
  numberForNumber: 2.09,
  speakerSays: 1.44,
  speakerSaysIt: 4.65,
  saidForWho: 14.23,
  length: -0.94,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.38,
  covered: 2.53,
  coveredWithOpening: 0.4,
  coveredByBones: -0.42,
  together: 0.87,
  adjacent: -0.31,
  index: 0.48,
  unknown: 0.22,
  unknownNames: -4.24,
  namesHeld: -0.79,
  namesAbout: 2.04,
  missing: 1,
  speechless: 0.09,
  unsaid: -0.93,
  unsaidByAny: -0.59,
  parts: 2.65,
};
export const SIGN_BIAS = -13.97;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.23;
