import { isArabizi } from './arabizi.ts';

/** The two languages of the interface. */
export type Language = 'ar' | 'en';

const ARABIC_LETTER = /\p{Script=Arabic}/u;
const LATIN_LETTER = /\p{Script=Latin}/u;

/** The language that a question is written in: its first letter decides, as it does for a reader, but for Arabic in Latin letters; `fallback` where it has none. */
export function languageOf(text: string, fallback: Language): Language {
  const arabic = text.search(ARABIC_LETTER);
  const latin = text.search(LATIN_LETTER);
  if (arabic < 0 && latin < 0) return fallback;
  if (arabic < 0) return isArabizi(text) ? 'ar' : 'en';
  // A question that holds Arabic at all is asked by someone who reads it: «NATO في كلام لافروف».
  return 'ar';
}
