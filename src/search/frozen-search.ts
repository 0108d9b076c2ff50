import { CompiledIndex, type FrozenIndex } from './compiled-index.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Indexed } from './passage-search.ts';
import { type FrozenVocabulary, Vocabulary } from './vocabulary.ts';

/** What is made of passages by analysing them, as plain data. */
export interface FrozenSearch {
  readonly index: FrozenIndex;
  readonly vocabulary: FrozenVocabulary;
}

/** An index that was kept, with its words. */
export interface ThawedSearch extends Indexed {
  readonly index: PassageIndex;
}

/** An index of passages as it was kept, less the passages that are gone since. */
export function thawed(frozen: FrozenSearch, gone: readonly string[]): ThawedSearch {
  const index = CompiledIndex.thawed(frozen.index);
  index.remove(gone);
  const isThere = gone.length === 0 ? () => true : (word: string) => index.frequency('exact', word) > 0;
  return { index, vocabulary: Vocabulary.thawed(frozen.vocabulary, isThere), has: (id) => index.has(id) };
}

/** An index as a file can keep it; null for the engine of small archives: those are analysed as fast as they are read. */
export function frozen(index: PassageIndex, vocabulary: Vocabulary): FrozenSearch | null {
  return index instanceof CompiledIndex ? { index: index.frozen(), vocabulary: vocabulary.frozen() } : null;
}
