import type { Contender } from '../engine.ts';
import { documentOf, type PeerDocument } from './peer-document.ts';
import type { LoadPackage } from './peer-package.ts';

/** What `create` gives is for handing back only. */
type Database = unknown;

interface Orama {
  create(options: { schema: Readonly<Record<string, 'string'>>; components: object }): Database;
  insert(database: Database, document: PeerDocument): unknown;
  search(
    database: Database,
    query: { term: string; limit: number; threshold: number; properties: readonly string[] },
  ): { readonly hits: readonly { readonly id: string }[] };
}

/** Passages that hold any of the words: 0 would ask for all of them. */
const ANY_WORD = 1;
const FIELDS = ['title', 'text'];

/** Orama with its Arabic tokenizer, stemmer and stop words: on ARCD train each of them finds more. */
export function orama(load: LoadPackage): Contender {
  const { create, insert, search } = load('@orama/orama') as Orama;
  const { stemmer } = load('@orama/stemmers/arabic') as { readonly stemmer: unknown };
  const { stopwords } = load('@orama/stopwords/arabic') as { readonly stopwords: unknown };
  const tokenizer = { language: 'arabic', stemming: true, stemmer, stopWords: stopwords };
  return {
    name: 'Orama, Arabic',
    build(passages) {
      const schema = Object.fromEntries(FIELDS.map((field) => [field, 'string'] as const));
      const database = create({ schema, components: { tokenizer } });
      for (const passage of passages) insert(database, documentOf(passage));
      return {
        rank: (term, limit) =>
          search(database, { term, limit, threshold: ANY_WORD, properties: FIELDS }).hits.map(({ id }) => id),
      };
    },
  };
}
