import MiniSearch, { type Query } from 'minisearch';
import {
  BM25,
  FIELDS,
  type Field,
  type IndexEntry,
  type IndexHit,
  type QueryTerm,
} from '../../src/search/passage-index.ts';

/** No term holds a line feed. */
const SEPARATOR = '\n';

/** What MiniSearch itself finds among some passages: the ranking that every engine must give. */
export class MiniSearchJudge {
  readonly #engine = new MiniSearch<IndexEntry>({
    fields: [...FIELDS],
    tokenize: (terms) => (terms === '' ? [] : terms.split(SEPARATOR)),
    processTerm: (term) => term,
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.terms[field as Field].join(SEPARATOR)),
    searchOptions: { bm25: BM25, combineWith: 'OR' },
  });

  constructor(entries: Iterable<IndexEntry>) {
    this.#engine.addAll([...entries]);
  }

  /** All passages that hold any of the terms, best first. */
  search(terms: readonly QueryTerm[]): Pick<IndexHit, 'id' | 'score'>[] {
    const queries = FIELDS.flatMap((field) => queryIn(field, terms));
    if (queries.length === 0) return [];
    return (
      this.#engine
        .search({ queries })
        // MiniSearch multiplies a score by the number of query terms that matched; ours is the plain sum.
        .map((result) => ({ id: result.id as string, score: result.score / (result.queryTerms.length || 1) }))
        .sort((a, b) => b.score - a.score)
    );
  }

  frequency(field: Field, term: string): number {
    return this.#engine.search(term, { fields: [field] }).length;
  }
}

/** The terms of one field as one query, each with its own weight. */
function queryIn(field: Field, terms: readonly QueryTerm[]): Query[] {
  const weights = new Map(terms.filter((term) => term.field === field).map((term) => [term.term, term.weight]));
  if (weights.size === 0) return [];
  const query = { queries: [[...weights.keys()].join(SEPARATOR)], fields: [field] };
  return [{ ...query, boostTerm: (term) => weights.get(term) ?? 0 }];
}
