import type { Best } from './compiled-best.ts';
import { lowerBound, startOf } from './compiled-runs.ts';
import type { Segment } from './compiled-segment.ts';
import type { Field } from './passage-index.ts';

/**
 * BM25+: `k` how soon a repeated word stops counting, `b` how much a long passage is held against itself, `d` what any match is worth.
 * The formula and its numbers are those of `MiniSearchIndex`; the length of a field is the number of its different terms.
 */
const BM25 = { k: 1.2, b: 0.75, d: 0.25 };

/** A sum of bounds may come out a few last digits below the sum of scores that reach them. */
const NOISE = 1e-9;

/** A term of a question, with what of its score is the same for all passages. */
export interface ScoredTerm {
  readonly key: number;
  readonly field: Field;
  /** In how many passages it stands. */
  readonly holding: number;
  /** Its weight in the question times its rarity. */
  readonly worth: number;
  /** The average length of the field. */
  readonly average: number;
}

/** How rare a term is that stands in `holding` of `all` passages. */
export function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

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
  const bound = common.reduce((sum, term) => sum + term.bound, 0) * (1 + NOISE);
  scores.fill(0);
  for (const term of rarest) addPostings(segment, term, scores);
  let least = best.floor - bound;
  for (let slot = 0; slot < scores.length; slot++) {
    const score = scores[slot] ?? 0;
    if (score < least || !segment.isLive(slot)) continue;
    const hit = { id: segment.columns.ids[slot] ?? '', score: addCommon(common, slot, score) };
    if (hit.score < best.floor || !best.wants(hit) || !accept(hit.id)) continue;
    best.put(hit);
    least = best.floor - bound;
  }
}

/** The score of a term that stands `frequency` times in a passage is `base + gain / (still + slope × length)`. */
interface Curve {
  readonly base: number;
  readonly gain: number;
  readonly still: number;
  readonly slope: number;
}

function curveOf({ worth, average }: ScoredTerm, frequency: number): Curve {
  return {
    base: worth * BM25.d,
    gain: worth * frequency * (BM25.k + 1),
    still: frequency + BM25.k * (1 - BM25.b),
    slope: (BM25.k * BM25.b) / average,
  };
}

function scoreOf({ base, gain, still, slope }: Curve, length: number): number {
  return base + gain / (still + slope * length);
}

function addPostings(segment: Segment, term: ScoredTerm, scores: Float64Array): void {
  const { runs, lengths } = segment.columns;
  for (let run = lowerBound(runs.keys, term.key); runs.keys[run] === term.key; run++) {
    const curve = curveOf(term, runs.frequencies[run] ?? 0);
    addRun(runs.slots.subarray(startOf(runs, run), runs.ends[run]), lengths[term.field], curve, scores);
  }
}

/** Nearly all the time of a question is spent here. */
function addRun(slots: Uint16Array, lengths: Uint32Array, curve: Curve, scores: Float64Array): void {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    scores[slot] = (scores[slot] ?? 0) + scoreOf(curve, lengths[slot] ?? 0);
  }
}

/** A common term as it is looked up, by slot. */
interface CommonTerm {
  readonly term: ScoredTerm;
  readonly frequencies: Uint8Array;
  readonly lengths: Uint32Array;
  /** What no passage exceeds, however often it holds the term and however short it is. */
  readonly bound: number;
}

function commonOf(segment: Segment, terms: readonly ScoredTerm[]): CommonTerm[] {
  return terms.flatMap((term) => {
    const frequencies = segment.table(term.key);
    const bound = term.worth * (BM25.d + BM25.k + 1);
    return frequencies ? [{ term, frequencies, lengths: segment.columns.lengths[term.field], bound }] : [];
  });
}

function addCommon(common: readonly CommonTerm[], slot: number, rare: number): number {
  let score = rare;
  for (const { term, frequencies, lengths } of common) {
    const frequency = frequencies[slot] ?? 0;
    if (frequency > 0) score += scoreOf(curveOf(term, frequency), lengths[slot] ?? 0);
  }
  return score;
}
