import { stem } from '../text/stem.ts';
import { CompiledIndex, type FrozenIndex } from './compiled-index.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Indexed } from './passage-search.ts';
import { Vocabulary } from './vocabulary.ts';

/** An index that was kept, with its words. */
export interface ThawedIndex extends Indexed {
  readonly index: PassageIndex;
}

/** An index of passages as it was kept, less the passages that are gone since. */
export function thawed(frozen: FrozenIndex, gone: Iterable<string>): ThawedIndex {
  const index = CompiledIndex.thawed(frozen);
  index.remove(gone);
  const vocabulary = new Vocabulary();
  for (const exact of index.words()) vocabulary.add([{ exact, stem: stem(exact) }]);
  return { index, vocabulary, has: (id) => index.has(id) };
}

/** An index as a file can keep it; null for the engine of small archives: those are analysed as fast as they are read. */
export function frozen(index: PassageIndex): FrozenIndex | null {
  return index instanceof CompiledIndex ? index.frozen() : null;
}
