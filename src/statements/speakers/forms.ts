import { fold } from '../../text/fold.ts';
import { plainTokens } from './plain-tokens.ts';

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

/** What is known of words, by each of them with its article and without: looked up whole, for cutting a word takes its time. */
export function withArticles<Known, Value>(
  table: ReadonlyMap<string, Known>,
  of: (known: Known, definite: boolean) => Value,
): ReadonlyMap<string, Value> {
  const whole = new Map<string, Value>();
  for (const [base, known] of table) {
    for (const word of [base, `ال${base}`]) {
      const parts = withoutArticle(word);
      if (parts.base === base) whole.set(word, of(known, parts.definite));
    }
  }
  return whole;
}

/** The folded words of a text, each without the article: «وزارة الصحة» → «وزاره», «صحه». */
export function plainWords(text: string): string[] {
  return plainTokens(text).map(({ folded }) => withoutArticle(folded).base);
}

/** Each once, in the order in which they come; nearly always there is none or one. */
export function distinct(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [...new Set(words)];
}

const NISBA = /(?:ي|يه|يين|يون|يان|يتين|يتان|يات)$/u;

/** Whether a folded word ends as adjectives of belonging do: «روسي», «الإعلامية», «أمنيون». */
export function isNisba(base: string): boolean {
  return base.length >= 4 && NISBA.test(base);
}
