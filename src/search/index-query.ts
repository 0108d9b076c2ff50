import { gramsOf } from './fields.ts';
import type { QueryTerm } from './passage-index.ts';
import type { Wanted } from './wanted.ts';
import { FIELD_WEIGHTS } from './weights.ts';

/** The question as an index takes it. A term that several parts of the question ask for counts once, at its highest weight. */
export function queryOf(wanted: readonly Wanted[]): QueryTerm[] {
  const query = new Map<string, QueryTerm>();
  const put = (term: QueryTerm) => {
    const key = `${term.field} ${term.term}`;
    if ((query.get(key)?.weight ?? 0) < term.weight) query.set(key, term);
  };
  for (const { terms, meanings } of wanted) {
    for (const { stems, sureness } of meanings) {
      // The words of a phrase share its weight: two common words together say as much as one.
      const share = terms.length === stems.length ? sureness : (sureness * terms.length) / stems.length;
      for (const term of stems) {
        put({ field: 'stem', term, weight: FIELD_WEIGHTS.stem * share });
        put({ field: 'context', term, weight: FIELD_WEIGHTS.context * share });
      }
    }
    for (const term of terms) {
      put({ field: 'exact', term: term.exact, weight: FIELD_WEIGHTS.exact });
      for (const gram of gramsOf(term.exact)) put({ field: 'gram', term: gram, weight: FIELD_WEIGHTS.gram });
    }
  }
  return [...query.values()];
}
