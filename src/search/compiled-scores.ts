import type { Best } from './compiled-best.ts';
import { boundOf, curveOf, type ScoredTerm, scoreOf } from './compiled-formula.ts';
import { lowerBound, startOf } from './compiled-runs.ts';
import type { Segment } from './compiled-segment.ts';

/**
 * Offers the passages of a segment that hold a term. `terms` begin with the rarest; in that order they are added up everywhere, so that
 * equal passages get equal scores to the last digit. `scores` is room for one number a slot.
 *
 * The commonest terms have most of the postings and say least. They are looked up, in tables, for those passages alone that may still
 * become one of the best with their help.
 */
export function searchSegment(
  segment: Segment,
  terms: readonly ScoredTerm[],
  scores: Float64Array,
  best: Best,
  accept: (id: string) => boolean,
): void {
  const rarest = terms.slice(0, terms.findLastIndex((term) => !segment.table(term.key)) + 1);
  const common = commonOf(segment, terms.slice(rarest.length));
  const bound = common.reduce((sum, { term }) => sum + boundOf(term), 0);
  scores.fill(0);
  for (const term of rarest) addPostings(segment, term, scores);
  let least = best.floor - bound;
  for (let slot = 0; slot < scores.length; slot++) {
    const rare = scores[slot] ?? 0;
    if (rare < least || !segment.isLive(slot)) continue;
    const hit = { id: segment.columns.ids[slot] ?? '', score: withCommon(rare, slot, common, bound, best.floor) };
    if (hit.score < best.floor || !best.wants(hit) || !accept(hit.id)) continue;
    best.put(hit);
    least = best.floor - bound;
  }
}

/** Adds what a term is worth to the scores of the passages that hold it. Half the time of a question is spent here. */
function addPostings({ columns }: Segment, term: ScoredTerm, scores: Float64Array): void {
  const { runs } = columns;
  const { slots } = runs;
  const lengths = columns.lengths[term.field];
  for (let run = lowerBound(runs.keys, term.key); runs.keys[run] === term.key; run++) {
    const curve = curveOf(term, runs.frequencies[run] ?? 0);
    const end = runs.ends[run] ?? 0;
    for (let at = startOf(runs, run); at < end; at++) {
      const slot = slots[at] ?? 0;
      scores[slot] = (scores[slot] ?? 0) + scoreOf(curve, lengths[slot] ?? 0);
    }
  }
}

/** A common term as it is looked up, by slot. */
interface CommonTerm {
  readonly term: ScoredTerm;
  readonly frequencies: Uint8Array;
  readonly lengths: Uint32Array;
}

function commonOf(segment: Segment, terms: readonly ScoredTerm[]): CommonTerm[] {
  return terms.flatMap((term) => {
    const frequencies = segment.table(term.key);
    return frequencies ? [{ term, frequencies, lengths: segment.columns.lengths[term.field] }] : [];
  });
}

/**
 * A passage's score with the common terms added. Where `floor` is out of reach they are given up, and the score stays below it.
 * `bound` is what they cannot reach together: by more than rounding could hide.
 */
function withCommon(rare: number, slot: number, common: readonly CommonTerm[], bound: number, floor: number): number {
  let score = rare;
  let ahead = bound;
  for (const { term, frequencies, lengths } of common) {
    if (score + ahead < floor) break;
    ahead -= boundOf(term);
    const frequency = frequencies[slot] ?? 0;
    if (frequency > 0) score += scoreOf(curveOf(term, frequency), lengths[slot] ?? 0);
  }
  return score;
}
