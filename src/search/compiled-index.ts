import { Best } from './compiled-best.ts';
import { Dictionary } from './compiled-dictionary.ts';
import { Draft } from './compiled-draft.ts';
import { merge } from './compiled-merge.ts';
import { MOST_SLOTS } from './compiled-runs.ts';
import { addScores, rarityOf, type ScoredTerm } from './compiled-scores.ts';
import type { Segment } from './compiled-segment.ts';
import type { Field, IndexEntry, IndexHit, PassageIndex, QueryTerm } from './passage-index.ts';

/** How many passages are compiled at once while many are added. */
const MOST_DRAFTED = 2048;
/** A segment of which less than this share is there is compiled anew. */
const LEAST_LIVE = 0.75;

/**
 * The engine for large archives: the postings in typed arrays, ranking as `MiniSearchIndex` does.
 *
 * Passages come into a draft; before the next question it is compiled into a segment. Neighbouring segments are merged when the older
 * one is less than twice as large, so that there are few of them and each posting is copied a few times at most. The rarity of terms and
 * the lengths of fields are those of the passages that are there, over all segments.
 */
export class CompiledIndex implements PassageIndex {
  readonly #dictionary = new Dictionary();
  readonly #numbers = new Map<string, number>();
  #next = 0;
  #draft = new Draft(this.#dictionary);
  /** In the order of the numbers of their passages. */
  #segments: Segment[] = [];
  /** By slot, of the segment that is being searched: one table serves all. */
  #scores = new Float64Array(0);

  get size(): number {
    return this.#numbers.size;
  }

  add(entries: Iterable<IndexEntry>): void {
    for (const entry of entries) {
      if (this.#numbers.has(entry.id)) throw new Error(`the passage ${entry.id} is in the index already`);
      this.#numbers.set(entry.id, this.#next);
      this.#draft.add(this.#next++, entry);
      if (this.#draft.size === MOST_DRAFTED) this.#compile();
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
    this.#segments = this.#segments
      .filter((segment) => segment.live > 0)
      .map((segment) => (segment.live < LEAST_LIVE * segment.size ? merge([segment]) : segment));
  }

  search(terms: readonly QueryTerm[], limit: number, accept: (id: string) => boolean = () => true): IndexHit[] {
    this.#compile();
    const scored = this.#scored(terms);
    const best = new Best(limit);
    for (const segment of this.#segments) {
      const scores = this.#scores.subarray(0, segment.size).fill(0);
      for (const term of scored) addScores(segment.columns, term, scores);
      offer(segment, scores, best, accept);
    }
    return best.hits();
  }

  frequency(field: Field, term: string): number {
    this.#compile();
    const key = this.#dictionary.find(field, term);
    return key === undefined ? 0 : this.#holding(key);
  }

  /** The terms that are in the index, each once. */
  #scored(terms: readonly QueryTerm[]): ScoredTerm[] {
    const scored = new Map<number, ScoredTerm>();
    for (const { field, term, weight } of terms) {
      const key = this.#dictionary.find(field, term);
      const holding = key === undefined ? 0 : this.#holding(key);
      if (key === undefined || holding === 0) continue;
      scored.set(key, { key, field, worth: weight * rarityOf(holding, this.size), average: this.#average(field) });
    }
    return [...scored.values()];
  }

  #holding(key: number): number {
    return this.#segments.reduce((sum, segment) => sum + segment.frequency(key), 0);
  }

  #average(field: Field): number {
    return this.#segments.reduce((sum, segment) => sum + segment.total(field), 0) / this.size;
  }

  #compile(): void {
    if (this.#draft.size === 0) return;
    this.#segments.push(this.#draft.compile());
    this.#draft = new Draft(this.#dictionary);
    this.#mergeNeighbours();
    const largest = Math.max(...this.#segments.map((segment) => segment.size));
    if (this.#scores.length < largest) this.#scores = new Float64Array(largest);
  }

  #mergeNeighbours(): void {
    for (let at = this.#segments.length - 1; at > 0; at--) {
      const [older, newer] = this.#segments.slice(at - 1, at + 1);
      if (older && newer && belongTogether(older, newer)) this.#segments.splice(at - 1, 2, merge([older, newer]));
    }
  }
}

function belongTogether(older: Segment, newer: Segment): boolean {
  return older.live < 2 * newer.live && older.live + newer.live <= MOST_SLOTS;
}

/** Offers the passages of a segment that hold a term. Whether one is accepted is asked last: the caller may have to look it up. */
function offer(segment: Segment, scores: Float64Array, best: Best, accept: (id: string) => boolean): void {
  for (let slot = 0; slot < scores.length; slot++) {
    const score = scores[slot] ?? 0;
    if (score === 0 || score < best.floor || !segment.isLive(slot)) continue;
    const hit = { id: segment.columns.ids[slot] ?? '', score };
    if (best.wants(hit) && accept(hit.id)) best.put(hit);
  }
}
