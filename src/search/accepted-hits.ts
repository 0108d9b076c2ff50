import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { OpenDateRange } from '../text/calendar-date.ts';
import type { HeldTerm, IndexHit, PassageIndex, QueryTerm } from './passage-index.ts';
import type { PassageShelf } from './passage-shelf.ts';

/** What passages a question leaves out. */
export interface Admission {
  /** Whether a passage is admitted that holds {@link held}. May take as long as reading the passage. */
  admit(passage: Passage): boolean;
  /** Stand in every passage that is admitted. */
  readonly held: readonly HeldTerm[];
  /** Whether a passage of an article may be admitted, told without reading it. `mayName` tells whether it may name a time with its year. */
  mayAdmit(article: Article, mayName: (time: OpenDateRange) => boolean): boolean;
}

/** How many more hits are looked through where too few of the best are admitted. */
const MORE = 16;

/**
 * The best passages that are admitted, all where nothing is left out. They are asked in their order, so that few must be read; only where
 * hardly any of the best is admitted, all are asked.
 */
export function acceptedHits(
  query: readonly QueryTerm[],
  limit: number,
  index: PassageIndex,
  shelf: PassageShelf,
  admission: Admission | null,
): IndexHit[] {
  if (!admission) return index.search(query, limit);
  const { held } = admission;
  const may = ({ number }: IndexHit) => {
    const place = shelf.placeOf(number);
    const article = shelf.articleOf(place);
    if (place === undefined || !article) return false;
    return admission.mayAdmit(article, (time) => shelf.years.mayName(place, time));
  };
  const admitted = ({ number }: IndexHit) => {
    const passage = shelf.passage(shelf.placeOf(number));
    return passage !== undefined && admission.admit(passage);
  };
  const accepted: IndexHit[] = [];
  let asked = 0;
  for (const depth of [limit, limit * MORE]) {
    const hits = index.search(query, depth, may, held);
    for (const hit of hits.slice(asked)) {
      if (accepted.length < limit && admitted(hit)) accepted.push(hit);
    }
    if (accepted.length === limit || hits.length < depth) return accepted;
    asked = hits.length;
  }
  return index.search(query, limit, (hit) => may(hit) && admitted(hit), held);
}
