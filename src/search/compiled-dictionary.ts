import { FIELDS, type Field } from './passage-index.ts';

/** Something of each field. */
export type ByField<Value> = Readonly<Record<Field, Value>>;

export function byField<Value>(make: (field: Field) => Value): ByField<Value> {
  return { stem: make('stem'), exact: make('exact'), gram: make('gram'), context: make('context') };
}

/** The terms of a dictionary as plain data, field by field: joined by line feeds, which no term holds, and the key of each. */
export type FrozenTerms = ByField<{ readonly terms: string; readonly keys: Uint32Array }>;

const SEPARATOR = '\n';

/**
 * Numbers the terms of all fields, in the order in which they come: «كيري» as a stem has another key than «كيري» as an exact form.
 * A key is never given twice, and is kept when the last passage that holds the term is removed.
 */
export class Dictionary {
  readonly #keys = byField(() => new Map<string, number>());
  #next = 0;

  /** How many terms have a key; keys are lower. */
  get size(): number {
    return this.#next;
  }

  /** The key of a term, a new one where it has none yet. */
  number(field: Field, term: string): number {
    const known = this.#keys[field].get(term);
    if (known !== undefined) return known;
    this.#keys[field].set(term, this.#next);
    return this.#next++;
  }

  frozen(): FrozenTerms {
    return byField((field) => ({
      terms: [...this.#keys[field].keys()].join(SEPARATOR),
      keys: Uint32Array.from(this.#keys[field].values()),
    }));
  }

  static thawed(frozen: FrozenTerms): Dictionary {
    const dictionary = new Dictionary();
    for (const field of FIELDS) {
      const { terms, keys } = frozen[field];
      const known = dictionary.#keys[field];
      for (const [at, term] of terms.split(SEPARATOR).entries()) if (at < keys.length) known.set(term, keys[at] ?? 0);
      dictionary.#next += keys.length;
    }
    return dictionary;
  }

  find(field: Field, term: string): number | undefined {
    return this.#keys[field].get(term);
  }
}
