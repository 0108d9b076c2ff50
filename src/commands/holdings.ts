import type { Article } from '../corpus/article.ts';
import { dateRangeOf } from '../search/article-time.ts';
import type { Holdings } from './wording.ts';

/** What an archive holds, in numbers: for telling a reader what could have been found. */
export function holdingsOf(articles: readonly Article[]): Holdings {
  const ranges = articles.map(dateRangeOf).filter((range) => range !== null);
  const years = ranges.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]).sort();
  return {
    articles: articles.length,
    sources: new Set(articles.map((article) => article.source)).size,
    firstYear: years.at(0) ?? null,
    lastYear: years.at(-1) ?? null,
  };
}
