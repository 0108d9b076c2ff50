import type { Article } from '../corpus/article.ts';
import { Passage } from '../corpus/passage.ts';
import { passagesOf } from '../corpus/passages.ts';
import { type KeptTexts, keptTexts, textsOf } from '../corpus/text-column.ts';
import { type FrozenSearch, thawed } from '../search/frozen-search.ts';
import { indexFor } from '../search/index-choice.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { PassageList } from '../search/passage-list.ts';
import type { Indexed } from '../search/passage-search.ts';
import { KeptPassages } from './kept-passages.ts';

/** What a search is made of. */
export interface SearchParts {
  readonly passages: PassageList;
  readonly index: PassageIndex;
  /** What is in the index already; left out where it is empty. */
  readonly indexed?: Indexed;
}

/** The passages of some articles and their index, as plain data. */
export interface KeptSearch {
  /** The names of the articles that have passages. */
  readonly slugs: KeptTexts;
  /** Their places among all articles. */
  readonly places: Uint32Array;
  /** By article: where its passages end among {@link spans}. */
  readonly ends: Uint32Array;
  /** Three numbers a passage: its paragraph, where in it the passage begins, where it ends. */
  readonly spans: Uint32Array;
  readonly search: FrozenSearch;
}

/** Null where there is nothing worth keeping. */
export function keptSearch(
  articles: readonly Article[],
  passages: PassageList,
  search: FrozenSearch | null,
): KeptSearch | null {
  if (!search) return null;
  const placeOf = new Map(articles.map((article, place) => [article, place]));
  const slugs: string[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  const spans: number[] = [];
  let last: Article | null = null;
  for (const { article, number, span } of passages) {
    if (article !== last) {
      slugs.push(article.slug);
      places.push(placeOf.get(article) ?? 0);
      last = article;
    }
    spans.push(number, span.start, span.end);
    ends[slugs.length - 1] = spans.length;
  }
  const columns = { places: Uint32Array.from(places), ends: Uint32Array.from(ends), spans: Uint32Array.from(spans) };
  return { slugs: keptTexts(slugs), ...columns, search };
}

/** The search of the very articles of which it was kept, in their order. Null where their passages stand in another order than in the index. */
export function searchAsKept(articles: readonly Article[], kept: KeptSearch): SearchParts | null {
  if (!kept.search.isInOrder) return null;
  const { index, ...indexed } = thawed(kept.search, [], true);
  return { passages: new KeptPassages(articles, kept), index, indexed };
}

/** The search of some articles. What is kept of those that `unchanged` names is taken as it is, of others it is dropped. */
export function searchParts(
  articles: readonly Article[],
  kept: KeptSearch | null = null,
  unchanged: ReadonlySet<string> = new Set(),
): SearchParts {
  if (!kept) {
    const passages = articles.flatMap(passagesOf);
    return { passages, index: indexFor(passages.length) };
  }
  const slugs = textsOf(kept.slugs);
  const rows = new Map(slugs.map((slug, at) => [slug, at]));
  const gone = slugs.flatMap((slug, at) => (unchanged.has(slug) ? [] : spansOf(kept, at).map(idIn(slug))));
  const passages = articles.flatMap((article) => {
    const row = unchanged.has(article.slug) ? rows.get(article.slug) : undefined;
    return row === undefined ? passagesOf(article) : spansOf(kept, row).map((span) => passageOf(article, span));
  });
  const { index, ...indexed } = thawed(kept.search, gone);
  return { passages, index, indexed };
}

type KeptSpan = readonly [paragraph: number, start: number, end: number];

function spansOf({ spans, ends }: KeptSearch, row: number): KeptSpan[] {
  const found: KeptSpan[] = [];
  for (let at = row === 0 ? 0 : (ends[row - 1] ?? 0); at < (ends[row] ?? 0); at += 3) {
    found.push([spans[at] ?? 0, spans[at + 1] ?? 0, spans[at + 2] ?? 0]);
  }
  return found;
}

/** As {@link Passage.id}. */
function idIn(slug: string): (span: KeptSpan) => string {
  return ([paragraph, start]) => `${slug}#${paragraph}.${start}`;
}

function passageOf(article: Article, [number, start, end]: KeptSpan): Passage {
  return Passage.kept(article, number, { start, end });
}
