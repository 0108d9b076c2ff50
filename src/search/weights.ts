import type { Features } from './features.ts';
import type { Signs } from './gate.ts';

/** What the forms of a word count beside its stem when the index ranks. */
export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 0.5 };

/** What each feature counts when the best of the index are ranked again. */
export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  index: -0.33,
  indexShare: 7.95,
  covered: -3.52,
  coveredInContext: 2.1,
  coveredWithOpening: 2.37,
  coveredExactly: -0.2,
  coveredByBones: 4.74,
  coveredNextDoor: 0.54,
  adjacent: 1.38,
  together: -0.31,
  siblings: 3.62,
  early: 0.57,
  yearForDate: -0.74,
  wordForDate: 3.18,
  numberForNumber: 2.03,
  length: -0.67,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.43,
  covered: 1.06,
  coveredWithOpening: -0.07,
  coveredByBones: -0.25,
  together: 1.38,
  adjacent: -0.04,
  index: 0.13,
  unknown: -0.85,
  unknownNames: -2.03,
  namesTogether: 1.53,
  parts: 2.22,
};
export const SIGN_BIAS = -11.61;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.27;
