import { Best } from './compiled-best.ts';
import { byField, type Dictionary } from './compiled-dictionary.ts';
import { Gains, rarityOf, type ScoredTerm } from './compiled-formula.ts';
import { searchSegment } from './compiled-scores.ts';
import { type Scratch, scratchFor } from './compiled-scratch.ts';
import type { Segment } from './compiled-segment.ts';
import type { Conditions, Field, IndexHit, QueryTerm } from './passage-index.ts';

/**
 * Segments that are searched as one index: the rarity of terms and the average lengths of fields are those of the passages that are there,
 * over all segments. Good until a passage comes or goes.
 */
export class CompiledPostings {
  readonly #dictionary: Dictionary;
  readonly #segments: readonly Segment[];
  readonly #size: number;
  readonly #gains: Gains;
  /** By key: in how many passages the term stands, plus one; 0 where nobody has asked yet. */
  #holdings: Uint32Array = new Uint32Array(0);
  readonly #scratch: Scratch;

  constructor(dictionary: Dictionary, segments: readonly Segment[]) {
    const sum = (count: (segment: Segment) => number) => segments.reduce((sum, segment) => sum + count(segment), 0);
    this.#dictionary = dictionary;
    this.#segments = segments;
    this.#size = sum((segment) => segment.live);
    this.#gains = new Gains(
      byField((field) => sum((segment) => segment.total(field)) / this.#size),
      byField((field) => segments.reduce((most, segment) => Math.max(most, segment.longest(field)), 0)),
    );
    this.#scratch = scratchFor(segments.reduce((most, segment) => Math.max(most, segment.size), 0));
  }

  search(terms: readonly QueryTerm[], limit: number, { held = [], may, accept }: Conditions = {}): IndexHit[] {
    const keys = held.map(({ field, term }) => this.#dictionary.find(field, term));
    const known = keys.filter((key) => key !== undefined);
    if (known.length < keys.length) return [];
    const query = { terms: this.#scored(terms), held: known, may, accept };
    const best = new Best(limit);
    this.#scratch.kernel.begin(this.#gains);
    // The small segments stand last, and soon tell how good a passage must be.
    for (const segment of this.#segments.toReversed()) searchSegment(segment, query, this.#scratch, best);
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
      scored.set(key, { key, field, holding, worth });
    }
    return [...scored.values()].sort((a, b) => a.holding - b.holding);
  }

  /** A question asks for a hundred terms, of each several times. */
  #holding(key: number): number {
    if (key >= this.#holdings.length) this.#holdings = widened(this.#holdings, this.#dictionary.end);
    const known = this.#holdings[key] ?? 0;
    if (known > 0) return known - 1;
    const holding = this.#segments.reduce((sum, segment) => sum + segment.frequency(key), 0);
    this.#holdings[key] = holding + 1;
    return holding;
  }
}

function widened(column: Uint32Array, length: number): Uint32Array {
  const wider = new Uint32Array(length);
  wider.set(column);
  return wider;
}
