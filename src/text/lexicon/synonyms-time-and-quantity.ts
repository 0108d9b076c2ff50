/**
 * Words that a reader accepts for each other for times, spans, numbers and measures. How to read a row is said at
 * SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_TIME_AND_QUANTITY: readonly string[] = [
  'عام، سنة',
  'عقد من الزمن، عشر سنوات',
  'مئة، مائة',
  'مليار، بليون',
];
