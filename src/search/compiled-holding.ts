import { slotsOf } from './compiled-runs.ts';
import type { Segment } from './compiled-segment.ts';

/** Marks the passages of a segment that hold each of some terms: by slot 1 where one does, else 0. */
export function markHolding(segment: Segment, keys: readonly number[], marks: Uint8Array): void {
  const { runs } = segment.columns;
  marks.fill(1);
  for (const key of keys) {
    for (let run = segment.firstRun(key); runs.keys[run] === key; run++) {
      for (const slot of slotsOf(runs, run)) if (marks[slot] === 1) marks[slot] = 2;
    }
    for (let slot = 0; slot < marks.length; slot++) marks[slot] = marks[slot] === 2 ? 1 : 0;
  }
}
