import type { Field } from './passage-index.ts';

/** Something of each field. */
export type ByField<Value> = Readonly<Record<Field, Value>>;

export function byField<Value>(make: (field: Field) => Value): ByField<Value> {
  return { stem: make('stem'), exact: make('exact'), gram: make('gram'), context: make('context') };
}

/**
 * Numbers the terms of all fields, in the order in which they come: «كيري» as a stem has another key than «كيري» as an exact form.
 * A key is never given twice, and is kept when the last passage that holds the term is removed.
 */
export class Dictionary {
  readonly #keys = byField(() => new Map<string, number>());
  #next = 0;

  /** The key of a term, a new one where it has none yet. */
  number(field: Field, term: string): number {
    const known = this.#keys[field].get(term);
    if (known !== undefined) return known;
    this.#keys[field].set(term, this.#next);
    return this.#next++;
  }

  find(field: Field, term: string): number | undefined {
    return this.#keys[field].get(term);
  }
}
