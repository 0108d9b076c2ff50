/**
 * Words that a reader accepts for each other for institutions and for those who serve in them. How to read a row is
 * said at SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_INSTITUTIONS_AND_OFFICES: readonly string[] = [
  'رسالة، خطاب',
  'كلمة، خطاب',
  'لجنة، هيئة',
  'منظمة، هيئة',
  'مؤسسة، منشأة',
  'مساعد، نائب',
  'متحدث، ناطق',
  'فريق، طاقم',
  'عدد، حصيلة',
];
