import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { OpenDateRange } from '../text/calendar-date.ts';
import type { HeldTerm, IndexHit, PassageIndex, QueryTerm } from './passage-index.ts';
import type { PassageShelf } from './passage-shelf.ts';

/** Whether the passages of an article may be admitted: all, none, or those that name a time. */
export type MayAdmit = 'yes' | 'no' | 'if it names the time';

/** What passages a question leaves out. */
export interface Admission {
  /** Whether a passage is admitted that holds {@link held}. May take as long as reading the passage. */
  admit(passage: Passage): boolean;
  /** Stand in every passage that is admitted. */
  readonly held: readonly HeldTerm[];
  /** Whether passages of an article may be admitted, told without reading them. */
  mayAdmit(article: Article): MayAdmit;
  /** The time that a passage may name. */
  readonly time: OpenDateRange | null;
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
  const may = mayBeAdmitted(shelf, admission);
  const admitted = ({ number }: IndexHit) => {
    const passage = shelf.passage(shelf.placeOf(number));
    return passage !== undefined && admission.admit(passage);
  };
  const accepted: IndexHit[] = [];
  let asked = 0;
  for (const depth of [limit, limit * MORE]) {
    const hits = index.search(query, depth, { held, may });
    for (const hit of hits.slice(asked)) {
      if (accepted.length < limit && admitted(hit)) accepted.push(hit);
    }
    if (accepted.length === limit || hits.length < depth) return accepted;
    asked = hits.length;
  }
  return index.search(query, limit, { held, may, accept: admitted });
}

const VERDICTS: readonly MayAdmit[] = ['yes', 'no', 'if it names the time'];
const [YES, NO] = [1, 2];

/** Where hardly any passage is admitted all of the archive are asked about, and each article is told of once. */
function mayBeAdmitted(shelf: PassageShelf, admission: Admission): (number: number) => boolean {
  const { time } = admission;
  const { articleNumbers } = shelf;
  /** By article: the place of what is told among the verdicts, plus one. */
  const told = new Uint8Array(shelf.articles);
  const tell = (place: number): number => {
    const article = shelf.articleOf(place);
    return VERDICTS.indexOf(article ? admission.mayAdmit(article) : 'no') + 1;
  };
  return (number) => {
    const place = shelf.placeOf(number);
    if (place === undefined) return false;
    const article = articleNumbers[place] ?? 0;
    const verdict = told[article] || tell(place);
    told[article] = verdict;
    return verdict === YES || (verdict !== NO && time !== null && shelf.years.mayName(place, time));
  };
}
