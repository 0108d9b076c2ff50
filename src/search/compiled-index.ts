import { Best } from './compiled-best.ts';
import { Dictionary } from './compiled-dictionary.ts';
import { Draft } from './compiled-draft.ts';
import { rarityOf, type ScoredTerm } from './compiled-formula.ts';
import { MOST_MERGED, tidied } from './compiled-merge.ts';
import { searchSegment } from './compiled-scores.ts';
import type { Segment } from './compiled-segment.ts';
import type { Field, IndexEntry, IndexHit, PassageIndex, QueryTerm } from './passage-index.ts';

/**
 * The engine for large archives: the postings in typed arrays, ranking as `MiniSearchIndex` does.
 *
 * Passages come into a draft, which is compiled into a segment before the next question; segments are merged as they pile up. The
 * rarity of terms and the average lengths of fields are those of the passages that are there, over all segments. Weights are above 0.
 */
export class CompiledIndex implements PassageIndex {
  readonly #dictionary = new Dictionary();
  readonly #numbers = new Map<string, number>();
  #next = 0;
  #draft = new Draft(this.#dictionary);
  /** In the order of the numbers of their passages. */
  #segments: Segment[] = [];
  /** By slot, of the segment that is being searched: one table serves all. */
  readonly #scores = new Float64Array(MOST_MERGED);

  get size(): number {
    return this.#numbers.size;
  }

  add(entries: Iterable<IndexEntry>): void {
    for (const entry of entries) {
      if (this.#numbers.has(entry.id)) throw new Error(`the passage ${entry.id} is in the index already`);
      this.#numbers.set(entry.id, this.#next);
      this.#draft.add(this.#next++, entry);
      if (this.#draft.isFull) this.#compile();
    }
  }

  remove(ids: Iterable<string>): void {
    this.#compile();
    for (const id of ids) {
      const number = this.#numbers.get(id);
      if (number === undefined) continue;
      this.#numbers.delete(id);
      this.#segments.findLast((segment) => segment.first <= number)?.remove(number);
    }
    this.#segments = tidied(this.#segments);
  }

  search(terms: readonly QueryTerm[], limit: number, accept: (id: string) => boolean = () => true): IndexHit[] {
    this.#compile();
    const scored = this.#scored(terms);
    const best = new Best(limit);
    // The small segments stand last, and soon tell how good a passage must be.
    for (const segment of this.#segments.toReversed()) {
      searchSegment(segment, scored, this.#scores.subarray(0, segment.size), best, accept);
    }
    return best.hits();
  }

  frequency(field: Field, term: string): number {
    this.#compile();
    const key = this.#dictionary.find(field, term);
    return key === undefined ? 0 : this.#holding(key);
  }

  /** The terms that are in the index, each once, the rarest first. */
  #scored(terms: readonly QueryTerm[]): ScoredTerm[] {
    const scored = new Map<number, ScoredTerm>();
    for (const { field, term, weight } of terms) {
      const key = this.#dictionary.find(field, term);
      const holding = key === undefined ? 0 : this.#holding(key);
      if (key === undefined || holding === 0) continue;
      const worth = weight * rarityOf(holding, this.size);
      scored.set(key, { key, field, holding, worth, average: this.#average(field) });
    }
    return [...scored.values()].sort((a, b) => a.holding - b.holding);
  }

  #holding(key: number): number {
    return this.#segments.reduce((sum, segment) => sum + segment.frequency(key), 0);
  }

  #average(field: Field): number {
    return this.#segments.reduce((sum, segment) => sum + segment.total(field), 0) / this.size;
  }

  #compile(): void {
    if (this.#draft.size === 0) return;
    this.#segments = tidied([...this.#segments, this.#draft.compile()]);
    this.#draft = new Draft(this.#dictionary);
  }
}
