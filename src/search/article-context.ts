import type { Article } from '../corpus/article.ts';
import { analyse, type Term } from '../text/analysis.ts';
import { dateInWords } from '../text/dates-in-words.ts';

/**
 * The words that hold for every passage of an article though they stand in none: its headline, the place and date of what it reports
 * on, its own date. «ماذا قال كيري في سوتشي عام 2015؟» is answered by a paragraph that names neither place nor year.
 */
export function contextOf(article: Article): Term[] {
  const { title, published, approximate, event } = article;
  const dates = [published, approximate?.date, event?.date].filter((date) => typeof date === 'string');
  const said = [title, event?.place ?? '', ...dates.map((date) => dateInWords(date, 'ar'))];
  return said.flatMap(analyse);
}
