import type { Passage } from '../corpus/passage.ts';
import type { OpenDateRange } from '../text/calendar-date.ts';
import type { Field, IndexHit, PassageIndex, QueryTerm } from './passage-index.ts';
import type { PassageShelf } from './passage-shelf.ts';

/** A term that stands in a passage. */
export interface HeldTerm {
  readonly field: Field;
  readonly term: string;
}

/** What passages a question leaves out. */
export interface Admission {
  /** Whether a passage is admitted. May take as long as reading the passage. */
  admit(passage: Passage): boolean;
  /** Stand in every passage that is admitted. */
  readonly held?: readonly HeldTerm[];
  /** Whether a passage may be admitted, told without reading it. `mayName` tells whether it may name a time with its year. */
  mayAdmit?(passage: Passage, mayName: (time: OpenDateRange) => boolean): boolean;
}

/** How many more hits are looked through where too few of the best are admitted. */
const MORE = 16;

/**
 * The best passages that are admitted. They are asked in their order, so that few must be read; only where hardly any of the best is
 * admitted, all are asked.
 */
export function acceptedHits(
  query: readonly QueryTerm[],
  limit: number,
  index: PassageIndex,
  shelf: PassageShelf,
  admission: Admission,
): IndexHit[] {
  const holding = idsHolding(admission.held ?? [], index);
  const passageOf = (id: string) => shelf.passage(shelf.place(id));
  const may = (id: string) => {
    if (holding?.has(id) === false) return false;
    const place = shelf.place(id);
    const passage = shelf.passage(place);
    if (place === undefined || !passage) return false;
    return admission.mayAdmit?.(passage, (time) => shelf.years.mayName(place, time)) ?? true;
  };
  const admitted = (id: string) => {
    const passage = passageOf(id);
    return passage !== undefined && admission.admit(passage);
  };
  const accepted: IndexHit[] = [];
  let asked = 0;
  for (const depth of [limit, limit * MORE]) {
    const hits = index.search(query, depth, may);
    for (const hit of hits.slice(asked)) {
      if (accepted.length < limit && admitted(hit.id)) accepted.push(hit);
    }
    if (accepted.length === limit || hits.length < depth) return accepted;
    asked = hits.length;
  }
  return index.search(query, limit, (id) => may(id) && admitted(id));
}

/** The passages that hold the rarest of some terms; null where none is rare enough to spare looking at most passages. */
function idsHolding(terms: readonly HeldTerm[], index: PassageIndex): ReadonlySet<string> | null {
  const [rarest] = terms
    .map((held) => ({ ...held, holding: index.frequency(held.field, held.term) }))
    .sort((a, b) => a.holding - b.holding);
  if (!rarest || rarest.holding > index.size / 2) return null;
  if (rarest.holding === 0) return new Set();
  const { field, term, holding } = rarest;
  return new Set(index.search([{ field, term, weight: 1 }], holding).map(({ id }) => id));
}
