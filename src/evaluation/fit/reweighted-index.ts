import type { Conditions, Field, IndexEntry, IndexHit, PassageIndex, QueryTerm } from '../../search/passage-index.ts';
import { FIELD_WEIGHTS } from '../../search/weights.ts';

export type FieldWeights = Readonly<Record<Field, number>>;

/** An index of which fields count otherwise than the search says. One that counts nothing is not looked in. */
export class ReweightedIndex implements PassageIndex {
  weights: FieldWeights = FIELD_WEIGHTS;
  readonly #index: PassageIndex;

  constructor(index: PassageIndex, weights: FieldWeights = FIELD_WEIGHTS) {
    this.#index = index;
    this.weights = weights;
  }

  get size(): number {
    return this.#index.size;
  }

  add(entries: Iterable<IndexEntry>): void {
    this.#index.add(entries);
  }

  remove(ids: Iterable<string>): void {
    this.#index.remove(ids);
  }

  search(terms: readonly QueryTerm[], limit: number, conditions?: Conditions): IndexHit[] {
    const reweighted = terms.map((term) => ({ ...term, weight: term.weight * this.#factor(term.field) }));
    return this.#index.search(
      reweighted.filter(({ weight }) => weight > 0),
      limit,
      conditions,
    );
  }

  frequency(field: Field, term: string): number {
    return this.#index.frequency(field, term);
  }

  #factor(field: Field): number {
    return FIELD_WEIGHTS[field] > 0 ? this.weights[field] / FIELD_WEIGHTS[field] : 0;
  }
}
