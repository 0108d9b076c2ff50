import MiniSearch, { type Query } from 'minisearch';
import {
  BM25,
  FIELDS,
  type Field,
  type IndexEntry,
  type IndexHit,
  type PassageIndex,
  type QueryTerm,
} from './passage-index.ts';

/** No term of the analysis holds a line feed, so joined terms come apart again as they were. */
const SEPARATOR = '\n';

/** The first engine: MiniSearch, fed with terms that are analysed already. */
export class MiniSearchIndex implements PassageIndex {
  readonly #engine = new MiniSearch<IndexEntry>({
    fields: [...FIELDS],
    tokenize: (terms) => (terms === '' ? [] : terms.split(SEPARATOR)),
    processTerm: (term) => term,
    extractField: (entry, field) => (field === 'id' ? entry.id : entry.terms[field as Field].join(SEPARATOR)),
    searchOptions: { bm25: BM25, combineWith: 'OR' },
  });

  get size(): number {
    return this.#engine.documentCount;
  }

  add(entries: Iterable<IndexEntry>): void {
    for (const entry of entries) this.#engine.add(entry);
  }

  remove(ids: Iterable<string>): void {
    for (const id of ids) if (this.#engine.has(id)) this.#engine.discard(id);
  }

  search(terms: readonly QueryTerm[], limit: number, accept?: (id: string) => boolean): IndexHit[] {
    const queries = FIELDS.flatMap((field) => queryIn(field, terms));
    if (queries.length === 0) return [];
    const results = this.#engine.search({ queries }, accept ? { filter: (result) => accept(result.id as string) } : {});
    return (
      results
        // MiniSearch multiplies a score by the number of query terms that matched; ours is the plain sum.
        .map((result) => ({ id: result.id as string, score: result.score / (result.queryTerms.length || 1) }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
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
  return [
    {
      queries: [[...weights.keys()].join(SEPARATOR)],
      fields: [field],
      boostTerm: (term) => weights.get(term) ?? 0,
    },
  ];
}
