import type { Features } from './features.ts';
import type { Signs } from './gate.ts';

/** What the forms of a word count beside its stem when the index ranks. */
export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 0.5 };

/** What each feature counts when the best of the index are ranked again. */
export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  index: -0.28,
  indexShare: 7.58,
  covered: -3.22,
  coveredInContext: 2.02,
  coveredWithOpening: 2.4,
  coveredExactly: -0.48,
  coveredByBones: 4.78,
  coveredNextDoor: 0.47,
  adjacent: 1.57,
  together: -0.56,
  namesHeld: 0.7,
  namesAbout: 1.61,
  siblings: 3.43,
  early: 0.36,
  yearForDate: -0.93,
  wordForDate: 3.36,
  numberForNumber: 2.28,
  length: -0.94,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.45,
  covered: 1.02,
  coveredWithOpening: -0.09,
  coveredByBones: -0.12,
  together: 1.22,
  adjacent: -0.04,
  index: 0.12,
  unknown: -0.91,
  unknownNames: -2.09,
  namesHeld: -0.17,
  namesAbout: 0.75,
  parts: 2.22,
};
export const SIGN_BIAS = -11.77;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.265;
