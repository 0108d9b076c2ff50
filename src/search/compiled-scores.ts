import type { Best } from './compiled-best.ts';
import { boundOf, type Curve, curveOf, type ScoredTerm, scoreOf } from './compiled-formula.ts';
import { lowerBound, type Runs, startOf } from './compiled-runs.ts';
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
  const bound = common.reduce((sum, term) => sum + term.bound, 0);
  scores.fill(0);
  for (const term of rarest) addPostings(segment, term, scores);
  let floor = best.floor;
  const next = (from: number) => nextAbove(scores, from, floor - bound);
  for (let slot = next(0); slot < scores.length; slot = next(slot + 1)) {
    const score = withCommon(scores[slot] ?? 0, slot, common, bound, floor);
    if (score < floor || !segment.isLive(slot)) continue;
    const hit = { id: segment.columns.ids[slot] ?? '', score };
    if (!best.wants(hit) || !accept(hit.id)) continue;
    best.put(hit);
    floor = best.floor;
  }
}

/** The first slot from one on whose score is not below the least; the number of slots where there is none. */
function nextAbove(scores: Float64Array, from: number, least: number): number {
  let slot = from;
  while (slot < scores.length && (scores[slot] ?? 0) < least) slot++;
  return slot;
}

/** Adds what a term is worth to the scores of the passages that hold it. */
function addPostings({ columns }: Segment, term: ScoredTerm, scores: Float64Array): void {
  const { runs } = columns;
  const lengths = columns.lengths[term.field];
  for (let run = lowerBound(runs.keys, term.key); runs.keys[run] === term.key; run++) {
    addRun(runs, run, curveOf(term, runs.frequencies[run] ?? 0), lengths, scores);
  }
}

/** Half the time that the index takes for a question is spent here. */
function addRun(runs: Runs, run: number, curve: Curve, lengths: Uint32Array, scores: Float64Array): void {
  const { slots } = runs;
  const end = runs.ends[run] ?? 0;
  for (let at = startOf(runs, run); at < end; at++) {
    const slot = slots[at] ?? 0;
    scores[slot] = (scores[slot] ?? 0) + scoreOf(curve, lengths[slot] ?? 0);
  }
}

/** A common term as it is looked up, by slot. */
interface CommonTerm {
  readonly term: ScoredTerm;
  readonly bound: number;
  readonly frequencies: Uint8Array;
  readonly lengths: Uint32Array;
}

function commonOf(segment: Segment, terms: readonly ScoredTerm[]): CommonTerm[] {
  return terms.flatMap((term) => {
    const frequencies = segment.table(term.key);
    if (!frequencies) return [];
    return [{ term, bound: boundOf(term), frequencies, lengths: segment.columns.lengths[term.field] }];
  });
}

/**
 * A passage's score with the common terms added. Where `floor` is out of reach they are given up, and the score stays below it.
 * `bound` is what they cannot reach together: by more than rounding could hide.
 */
function withCommon(rare: number, slot: number, common: readonly CommonTerm[], bound: number, floor: number): number {
  let score = rare;
  let ahead = bound;
  for (const each of common) {
    if (score + ahead < floor) break;
    ahead -= each.bound;
    const frequency = each.frequencies[slot] ?? 0;
    if (frequency > 0) score += scoreOf(curveOf(each.term, frequency), each.lengths[slot] ?? 0);
  }
  return score;
}
