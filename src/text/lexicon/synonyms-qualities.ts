/**
 * Adjectives that a reader accepts for each other, and the nouns of their quality. How to read a row is said at
 * SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_QUALITIES: readonly string[] = [
  'مهم، هام، بارز',
  'كبير، ضخم، هائل',
  'خطير، جسيم',
  'جديد، حديث',
  'سابق، أسبق',
  'حالي، راهن',
  'مقبل، قادم',
  'ماض، منصرم، فائت',
  'عاجل، فوري، طارئ',
  'دائم، مستمر',
  'مشترك، ثنائي',
  'سري، مكتوم',
  'غامض، مبهم',
  'مجهول، مجهول الهوية',
  'كامل، شامل',
];
