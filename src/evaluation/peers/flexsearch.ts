import type { Contender } from '../engine.ts';
import { documentOf } from './peer-document.ts';
import type { LoadPackage } from './peer-package.ts';

interface Index {
  add(id: string, text: string): void;
  search(query: string, options: { limit: number; suggest: boolean }): readonly string[];
}

interface FlexSearch {
  readonly Index: new (options: { tokenize: string; encoder: unknown; resolution: number }) => Index;
  readonly Charset: { readonly Default: unknown };
}

/**
 * FlexSearch, which has nothing made for Arabic: whole words of any script, and as fine a resolution as still helps.
 * It has no fields with a common score, so the title goes before the text. `suggest` lets any word match.
 */
export function flexsearch(load: LoadPackage): Contender {
  const { Index, Charset } = load('flexsearch') as FlexSearch;
  return {
    name: 'FlexSearch',
    build(passages) {
      const index = new Index({ tokenize: 'strict', encoder: Charset.Default, resolution: 1000 });
      for (const { id, title, text } of passages.map(documentOf)) index.add(id, `${title} ${text}`);
      return { rank: (question, limit) => index.search(question, { limit, suggest: true }) };
    },
  };
}
