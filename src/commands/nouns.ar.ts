import type { Forms } from './counted.ts';

// Nouns beside numbers that several sentences have.

export const ARTICLES: Forms = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '{n} مقالات',
  many: '{n} مقالًا',
  other: '{n} مقال',
};
/** After a noun or a preposition: «أقوال مقالين», «في مقالين». */
export const OF_ARTICLES: Forms = { ...ARTICLES, two: 'مقالين' };

/** After a noun or a preposition: «أقوال متحدثَين», «لـمتحدثَين». */
export const OF_SPEAKERS: Forms = {
  one: 'متحدث واحد',
  two: 'متحدثَين',
  few: '{n} متحدثين',
  many: '{n} متحدثًا',
  other: '{n} متحدث',
};
