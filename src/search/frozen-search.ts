import { CompiledIndex, type FrozenIndex } from './compiled-index.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Indexed } from './passage-search.ts';
import type { PassageShelf } from './passage-shelf.ts';
import { type FrozenRows, PassageWords } from './passage-words.ts';
import { type FrozenVocabulary, Vocabulary } from './vocabulary.ts';
import { type FrozenWordTable, WordTable } from './word-table.ts';

/** What is made of passages by analysing them, as plain data. */
export interface FrozenSearch {
  readonly index: FrozenIndex;
  readonly vocabulary: FrozenVocabulary;
  readonly table: FrozenWordTable;
  /** The words of the passages, in the order in which the index names them. */
  readonly rows: FrozenRows;
  /** Whether the passages of the shelf stand in that order, too. */
  readonly isInOrder: boolean;
}

/** An index that was kept, with its words. */
export interface ThawedSearch extends Indexed {
  readonly index: PassageIndex;
}

/**
 * An index of passages as it was kept, less the passages that are gone since.
 *
 * @param isInOrder whether these very passages will be those of the shelf, and in this order.
 */
export function thawed(frozen: FrozenSearch, gone: readonly string[], isInOrder = false): ThawedSearch {
  const table = new WordTable(frozen.table);
  const index = CompiledIndex.thawed(frozen.index, table);
  index.remove(gone);
  const isThere = gone.length === 0 ? null : (word: string) => index.frequency('exact', word) > 0;
  return {
    index,
    vocabulary: Vocabulary.thawed(frozen.vocabulary, table, isThere),
    table,
    rows: new PassageWords(table, frozen.rows),
    rowOf: (id) => index.numberOf(id),
    isInOrder,
  };
}

/** An index as a file can keep it; null for the engine of small archives: those are analysed as fast as they are read. */
export function frozen(index: PassageIndex, vocabulary: Vocabulary, shelf: PassageShelf): FrozenSearch | null {
  if (!(index instanceof CompiledIndex)) return null;
  const kept = index.frozen();
  const places = index.numbers().flatMap((number) => shelf.placeOf(number) ?? []);
  return {
    index: kept,
    vocabulary: vocabulary.frozen(),
    table: shelf.table.frozen(),
    rows: shelf.frozenWords(places),
    isInOrder: places.length === shelf.size && places.every((place, row) => place === row),
  };
}
