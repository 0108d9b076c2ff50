import type { Contender } from '../engine.ts';
import { documentOf, type PeerDocument } from './peer-document.ts';
import type { LoadPackage } from './peer-package.ts';

interface MiniSearch {
  addAll(documents: readonly PeerDocument[]): void;
  search(query: string): readonly { readonly id: string }[];
}

interface MiniSearchPackage {
  new (options: { fields: readonly (keyof PeerDocument)[] }): MiniSearch;
}

/** MiniSearch with no setting but the names of the fields. Any word may match: its default. */
export function minisearch(load: LoadPackage): Contender {
  const MiniSearch = load('minisearch') as MiniSearchPackage;
  return {
    name: 'MiniSearch as it comes',
    build(passages) {
      const engine = new MiniSearch({ fields: ['title', 'text'] });
      engine.addAll(passages.map(documentOf));
      return {
        rank: (question, limit) =>
          engine
            .search(question)
            .slice(0, limit)
            .map(({ id }) => id),
      };
    },
  };
}
