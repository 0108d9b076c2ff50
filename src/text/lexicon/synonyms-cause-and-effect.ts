/**
 * Words that a reader accepts for each other for causes, aims, results, success and failure, help and hindrance. How
 * to read a row is said at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_CAUSE_AND_EFFECT: readonly string[] = [
  'سبب، دافع، علة',
  'نتيجة، محصلة، تداعيات',
  'تأثير، أثر، انعكاس',
  'هدف، غاية، غرض',
  'دور، إسهام',
  'موقف، رأي',
  'خطوة، إجراء',
  'إجراء، تدبير',
];
