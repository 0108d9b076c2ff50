/**
 * Words that a reader accepts for each other for places, ways, buildings and things. How to read a row is said at
 * SYNONYMS in `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_PLACES_AND_THINGS: readonly string[] = [
  'منطقة، إقليم',
  'محافظة، ولاية، إقليم',
  'ضاحية، ريف',
  'مكان، موقع',
  'منزل، بيت، مسكن',
  'طريق، شارع',
  'معبر، منفذ',
  'ميناء، مرفأ',
];
