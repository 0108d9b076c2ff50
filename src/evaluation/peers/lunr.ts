import type { Contender } from '../engine.ts';
import { documentOf, type PeerDocument } from './peer-document.ts';
import type { LoadPackage } from './peer-package.ts';
import { queryWords } from './query-words.ts';

interface Builder {
  use(language: unknown): void;
  ref(field: keyof PeerDocument): void;
  field(field: keyof PeerDocument): void;
  add(document: PeerDocument): void;
}

interface Index {
  query(ask: (query: { term(words: readonly string[], options: object): void }) => void): readonly { ref: string }[];
}

interface Lunr {
  (configure: (this: Builder, builder: Builder) => void): Index;
  readonly ar: unknown;
}

type Extension = (lunr: Lunr) => void;

/**
 * lunr with the Arabic stemmer, stop words and trimmer of lunr-languages. Any word may match: its default.
 *
 * The trimmer cleans the passages and not the question, so the words come without punctuation: MRR@10 58 → 75 on ARCD train.
 */
export function lunr(load: LoadPackage): Contender {
  const lunr = load('lunr') as Lunr;
  (load('lunr-languages/lunr.stemmer.support.js') as Extension)(lunr);
  (load('lunr-languages/lunr.ar.js') as Extension)(lunr);
  return {
    name: 'lunr, lunr-languages ar',
    build(passages) {
      const index = lunr((builder) => {
        builder.use(lunr.ar);
        builder.ref('id');
        builder.field('title');
        builder.field('text');
        for (const passage of passages) builder.add(documentOf(passage));
      });
      return {
        rank: (question, limit) =>
          index
            .query((query) => query.term(queryWords(question), {}))
            .slice(0, limit)
            .map(({ ref }) => ref),
      };
    },
  };
}
