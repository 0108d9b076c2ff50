import { FIELDS, type Field } from './passage-index.ts';
import { type FrozenTexts, TextTable } from './text-table.ts';

/** Something of each field. */
export type ByField<Value> = Readonly<Record<Field, Value>>;

export function byField<Value>(make: (field: Field) => Value): ByField<Value> {
  return { stem: make('stem'), exact: make('exact'), gram: make('gram'), context: make('context') };
}

/** Where the field of a key stands in its lowest bits. */
const PLACES = byField((field) => FIELDS.indexOf(field));
export const FIELD_BITS = 2;

/** The terms of those fields that a dictionary has for itself. */
export interface FrozenTerms {
  readonly gram: FrozenTexts;
  readonly context: FrozenTexts;
}

/** The texts of stems and exact forms: an archive has them already. */
export interface Words {
  readonly stems: TextTable;
  readonly words: TextTable;
}

/**
 * Numbers the terms of all fields: the number of a term among those of its field and the field together are its key. «كيري» as a stem has
 * another key than «كيري» as an exact form. A key is never given twice, and is kept when the last passage that holds the term is removed.
 */
export class Dictionary {
  readonly #texts: ByField<TextTable>;

  constructor(
    { stems, words }: Words = { stems: new TextTable(), words: new TextTable() },
    own: FrozenTerms | null = null,
  ) {
    this.#texts = { stem: stems, exact: words, gram: new TextTable(own?.gram), context: new TextTable(own?.context) };
  }

  frozen(): FrozenTerms {
    return { gram: this.#texts.gram.frozen(), context: this.#texts.context.frozen() };
  }

  /** Above all keys. */
  get end(): number {
    return FIELDS.reduce((most, field) => Math.max(most, this.#texts[field].size), 0) << FIELD_BITS;
  }

  /** The key of a term, a new one where it has none yet. */
  number(field: Field, term: string): number {
    return keyOf(field, this.#texts[field].number(term));
  }

  find(field: Field, term: string): number | undefined {
    const number = this.#texts[field].find(term);
    return number === undefined ? undefined : keyOf(field, number);
  }
}

/** The key of a term by its number in its field. */
export function keyOf(field: Field, number: number): number {
  return (number << FIELD_BITS) | PLACES[field];
}
