import type { Article } from '../corpus/article.ts';
import { analyse, type Term } from '../text/analysis.ts';
import { dateInWords } from '../text/dates-in-words.ts';

/** So many days are known in words: an archive has a few hundred or thousand, and articles of one day stand together. */
const MOST_DAYS = 1000;
const daysInWords = new Map<string, string>();

/**
 * What holds for every passage of an article though it stands in none: its headline, the place and date of what it reports
 * on, its own date. «ماذا قال كيري في سوتشي عام 2015؟» is answered by a paragraph that names neither place nor year.
 */
export function contextOf({ title, published, approximate, event }: Article): string[] {
  const dates = [published, approximate?.date, event?.date].filter((date) => typeof date === 'string');
  return [title, event?.place ?? '', ...dates.map(inWords)];
}

/** The words of that. */
export function contextTermsOf(article: Article): Term[] {
  return contextOf(article).flatMap(analyse);
}

function inWords(date: string): string {
  const known = daysInWords.get(date);
  if (known !== undefined) return known;
  if (daysInWords.size >= MOST_DAYS) daysInWords.clear();
  const words = dateInWords(date, 'ar');
  daysInWords.set(date, words);
  return words;
}
