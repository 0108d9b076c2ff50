/** The forms under which the words of a passage are indexed. See `search/fields.ts` for what each is good for. */
export type Field = 'stem' | 'exact' | 'gram' | 'context';

export const FIELDS: readonly Field[] = ['stem', 'exact', 'gram', 'context'];

/**
 * BM25+, as every engine reckons it: `k` how soon a repeated word stops counting, `b` how much a long passage is held against itself, `d` what
 * any match is worth. The length of a field is the number of its different terms, as MiniSearch takes it.
 */
export const BM25 = { k: 1.2, b: 0.75, d: 0.25 };

/** A passage as an index takes it: analysed terms, no text. */
export interface IndexEntry {
  readonly id: string;
  readonly terms: Readonly<Record<Field, readonly string[]>>;
}

/** One term to look for in one field, and how much its score counts: more than 0. */
export interface QueryTerm {
  readonly field: Field;
  readonly term: string;
  readonly weight: number;
}

/** A term that must stand in a passage. */
export interface HeldTerm {
  readonly field: Field;
  readonly term: string;
}

/** A passage that holds at least one of the terms. `score` is the weighted sum of BM25 over the terms it holds. */
export interface IndexHit {
  readonly id: string;
  /** How many passages were added before it: to be looked up by, for thousands are asked about. */
  readonly number: number;
  readonly score: number;
}

/** What a passage must fulfil to be found. */
export interface Conditions {
  /** Must stand in it. */
  readonly held?: readonly HeldTerm[];
  /** Told by its number, see {@link IndexHit}; asked of as many as there are. */
  readonly may?: (number: number) => boolean;
  /** Asked at last, of those alone that would be among the best; may take long. */
  readonly accept?: (hit: IndexHit) => boolean;
}

/**
 * What an engine must do to stand under the search: keep analysed terms, rank by weighted BM25.
 *
 * Text, language, dates and evidence are not its business, so an engine can be exchanged without a reader noticing.
 * Every engine passes `tests/search/passage-index.contract.ts`.
 */
export interface PassageIndex {
  readonly size: number;
  /** @throws Error where an id is there already. */
  add(entries: Iterable<IndexEntry>): void;
  /** Ids that are not there are passed over. */
  remove(ids: Iterable<string>): void;
  /** Best first; equal scores in the order of their ids. What does not fulfil the conditions is left out before the limit is counted. */
  search(terms: readonly QueryTerm[], limit: number, conditions?: Conditions): IndexHit[];
  /** In how many passages the term stands in the field. */
  frequency(field: Field, term: string): number;
}
