import { fold } from '../../text/fold.ts';
import { words } from '../../text/words.ts';

/** The folded entries of a list between «، ». */
export function listed(list: string | undefined): string[] {
  return (list ?? '')
    .split('، ')
    .map(fold)
    .filter((each) => each !== '');
}

/** A folded word and whether it has the article: «الوزير» → «وزير». «الله» and what is too short keep theirs. */
export function withoutArticle(folded: string): { readonly base: string; readonly definite: boolean } {
  const definite = folded.startsWith('ال') && folded.length > 4 && folded !== 'الله';
  return { base: definite ? folded.slice(2) : folded, definite };
}

/** The folded words of a text, each without the article: «وزارة الصحة» → «وزاره», «صحه». */
export function plainWords(text: string): string[] {
  return words(text).map((word) => withoutArticle(fold(word.text)).base);
}

const NISBA = /(?:ي|يه|يين|يون|يان|يتين|يتان|يات)$/u;

/** Whether a folded word ends as adjectives of belonging do: «روسي», «الإعلامية», «أمنيون». */
export function isNisba(base: string): boolean {
  return base.length >= 4 && NISBA.test(base);
}
