import type { Best } from './compiled-best.ts';
import type { ScoredTerm } from './compiled-formula.ts';
import { markHolding } from './compiled-holding.ts';
import type { Scratch } from './compiled-scratch.ts';
import type { Segment } from './compiled-segment.ts';
import type { Conditions, IndexHit } from './passage-index.ts';

/** What is looked for in each segment. */
export interface SegmentQuery {
  /** The rarest first; in that order they are added up everywhere, so that equal passages get equal scores to the last digit. */
  readonly terms: readonly ScoredTerm[];
  /** The keys of terms that must stand in a passage. */
  readonly held: readonly number[];
  readonly may: Conditions['may'];
  readonly accept: Conditions['accept'];
}

/** Offers the passages of a segment that hold a term. */
export function searchSegment(segment: Segment, query: SegmentQuery, scratch: Scratch, best: Best): void {
  const { terms, held, may, accept } = query;
  const { numbers } = segment.columns;
  const scores = scratch.kernel.take(segment);
  for (const term of terms) scratch.kernel.add(segment, term);
  const marks = held.length === 0 ? null : scratch.marks(segment.size);
  if (marks) markHolding(segment, held, marks);
  const mayTake = marks || may ? (slot: number) => marks?.[slot] !== 0 && may?.(numbers[slot] ?? 0) !== false : null;
  let { floor } = best;
  for (const slot of scratch.candidates(scores, floor, mayTake)) {
    const score = scores[slot] ?? 0;
    if (score < floor || !segment.isLive(slot)) continue;
    const hit = new Hit(segment, slot, score);
    if (!best.wants(hit) || accept?.(hit) === false) continue;
    best.put(hit);
    floor = best.floor;
  }
}

/** Its id is read when it is asked for: most hits make way for better ones before that. */
class Hit implements IndexHit {
  readonly number: number;
  readonly score: number;
  readonly #segment: Segment;
  readonly #slot: number;

  constructor(segment: Segment, slot: number, score: number) {
    this.#segment = segment;
    this.#slot = slot;
    this.number = segment.columns.numbers[slot] ?? 0;
    this.score = score;
  }

  get id(): string {
    return this.#segment.id(this.#slot);
  }
}
