import { Best } from './compiled-best.ts';
import { type ByField, byField, type Dictionary } from './compiled-dictionary.ts';
import { rarityOf, type ScoredTerm } from './compiled-formula.ts';
import { searchSegment } from './compiled-scores.ts';
import type { Segment } from './compiled-segment.ts';
import type { Field, IndexHit, QueryTerm } from './passage-index.ts';

/**
 * Segments that are searched as one index: the rarity of terms and the average lengths of fields are those of the passages that are there,
 * over all segments. Good until a passage comes or goes.
 */
export class CompiledPostings {
  readonly #dictionary: Dictionary;
  readonly #segments: readonly Segment[];
  readonly #size: number;
  readonly #averages: ByField<number>;
  /** By slot, of the segment that is being searched: one table serves all. */
  readonly #scores: Float64Array;

  constructor(dictionary: Dictionary, segments: readonly Segment[]) {
    const sum = (count: (segment: Segment) => number) => segments.reduce((sum, segment) => sum + count(segment), 0);
    this.#dictionary = dictionary;
    this.#segments = segments;
    this.#size = sum((segment) => segment.live);
    this.#averages = byField((field) => sum((segment) => segment.total(field)) / this.#size);
    this.#scores = new Float64Array(segments.reduce((most, segment) => Math.max(most, segment.size), 0));
  }

  search(terms: readonly QueryTerm[], limit: number, accept: (id: string) => boolean = () => true): IndexHit[] {
    const scored = this.#scored(terms);
    const best = new Best(limit);
    // The small segments stand last, and soon tell how good a passage must be.
    for (const segment of this.#segments.toReversed()) {
      searchSegment(segment, scored, this.#scores.subarray(0, segment.size), best, accept);
    }
    return best.hits();
  }

  frequency(field: Field, term: string): number {
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
      const worth = weight * rarityOf(holding, this.#size);
      scored.set(key, { key, field, holding, worth, average: this.#averages[field] });
    }
    return [...scored.values()].sort((a, b) => a.holding - b.holding);
  }

  #holding(key: number): number {
    return this.#segments.reduce((sum, segment) => sum + segment.frequency(key), 0);
  }
}
