/**
 * Nouns that a reader accepts for each other in every kind of news. How to read a row is said at SYNONYMS in
 * `synonyms.ts`.
 *
 * Source: an own list, from general knowledge of news Arabic, reviewed by hand. For a doubtful sense see Wehr, *A
 * Dictionary of Modern Written Arabic*. Fitted to no collection of articles or questions.
 */
export const SYNONYMS_GENERAL_NOUNS: readonly string[] = ['حادث، واقعة', 'وضع، حالة، ظروف'];
