import type { Features } from './features.ts';

/** What the forms of a word count beside its stem when the index ranks. */
export const FIELD_WEIGHTS = { stem: 1, exact: 0.2, gram: 0.4, context: 0.5 };

/** What each feature counts when the best of the index are ranked again. */
export const FEATURE_WEIGHTS: Readonly<Record<keyof Features, number>> = {
  index: 0.5,
  indexShare: 5,
  covered: 0.3,
  coveredInContext: 3,
  coveredExactly: 0.3,
  coveredByBones: 3,
  coveredNextDoor: 1.2,
  adjacent: 1.5,
  together: 1,
  siblings: 2,
  yearForDate: 0.7,
  wordForDate: 1.4,
  numberForNumber: 1.5,
  length: -1.2,
};
