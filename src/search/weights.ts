import type { Features } from './features.ts';
import type { Signs } from './gate.ts';

/** What the forms of a word count beside its stem when the index ranks. */
export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 0.5 };

/** What each feature counts when the best of the index are ranked again. */
export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  index: -0.16,
  indexShare: 7.39,
  covered: -2.42,
  coveredInContext: 0.65,
  coveredWithOpening: 2.63,
  coveredExactly: -0.62,
  coveredByBones: 4.93,
  coveredNextDoor: 0.31,
  adjacent: 1.5,
  together: -0.57,
  namesHeld: 0.65,
  namesAbout: 1.47,
  siblings: 3.41,
  early: 0.34,
  yearForDate: -1.1,
  wordForDate: 3.36,
  numberForNumber: 2.34,
  speakerSays: 1.22,
  saysForWho: 4.15,
  length: -0.98,
};

/** What each sign counts when it is told whether the best passages answer at all: a logistic regression. */
export const SIGN_WEIGHTS: Readonly<Record<keyof Signs, number>> = {
  rank: 0.53,
  covered: 0.62,
  coveredWithOpening: -0.21,
  coveredByBones: -0.45,
  together: 1.01,
  adjacent: 0,
  index: 0.23,
  unknown: -0.85,
  unknownNames: -1.83,
  namesHeld: 0.04,
  namesAbout: 0.55,
  parts: 2.08,
};
export const SIGN_BIAS = -12.05;

/** How probable it must be that a passage answers before the archive is said to answer. */
export const ENOUGH = 0.25;
