import { indexFor } from '../search/index-choice.ts';
import { PassageSearch } from '../search/passage-search.ts';
import type { Contender } from './engine.ts';

export const ISNAD = 'Isnad';

/** Isnad's ranking alone: no evidence gate, every question ranks what there is. */
export const isnadRanking: Contender = {
  name: ISNAD,
  build(passages) {
    const search = new PassageSearch(passages, indexFor(passages.length));
    return {
      rank: (question, limit) =>
        search
          .rank(search.sought(question))
          .slice(0, limit)
          .map(({ passage }) => passage.id),
    };
  },
};
