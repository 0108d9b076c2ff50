import type { Best } from './compiled-best.ts';
import { boundOf, type Gains, type ScoredTerm } from './compiled-formula.ts';
import { markHolding } from './compiled-holding.ts';
import { type Runs, startOf } from './compiled-runs.ts';
import type { Scratch } from './compiled-scratch.ts';
import type { Segment } from './compiled-segment.ts';
import type { FrequencyTable } from './compiled-tables.ts';
import type { Conditions, IndexHit } from './passage-index.ts';

/** What is looked for in each segment. */
export interface SegmentQuery {
  /** The rarest first; in that order they are added up everywhere, so that equal passages get equal scores to the last digit. */
  readonly terms: readonly ScoredTerm[];
  readonly gains: Gains;
  /** The keys of terms that must stand in a passage. */
  readonly held: readonly number[];
  readonly may: Conditions['may'];
  readonly accept: Conditions['accept'];
}

/**
 * Of the score that is among the best already, so much at most is left to common terms. With less a question goes through more postings, with
 * more it looks up more: measured with 159,000 newspaper passages.
 */
const LEFT = 2 / 3;

/**
 * Offers the passages of a segment that hold a term.
 *
 * The commonest terms have most of the postings and say least. They are looked up, in tables, for those passages alone that may still
 * become one of the best with their help. How many terms that is depends on how good the best are that other segments have offered.
 */
export function searchSegment(segment: Segment, query: SegmentQuery, scratch: Scratch, best: Best): void {
  const { terms, gains, held, may, accept } = query;
  const { numbers } = segment.columns;
  const common = commonOf(segment, terms, gains, LEFT * best.floor);
  const rarest = terms.slice(0, terms.length - common.length);
  const bound = common.reduce((sum, term) => sum + term.bound, 0);
  const scores = scratch.scores(segment.size);
  const marks = held.length === 0 ? null : scratch.marks(segment.size);
  if (marks) markHolding(segment, held, marks);
  for (const term of rarest) addPostings(segment, term, gains, scores);
  const mayTake = marks || may ? (slot: number) => marks?.[slot] !== 0 && may?.(numbers[slot] ?? 0) !== false : null;
  let floor = best.floor;
  for (const slot of scratch.candidates(scores, floor - bound, mayTake)) {
    const rare = scores[slot] ?? 0;
    if (rare < floor - bound) continue;
    const score = withCommon(rare, slot, common, bound, floor);
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

/** Adds what a term is worth to the scores of the passages that hold it. */
function addPostings(segment: Segment, { key, field, worth }: ScoredTerm, gains: Gains, scores: Float64Array): void {
  const { runs, lengths } = segment.columns;
  for (let run = segment.firstRun(key); runs.keys[run] === key; run++) {
    addRun(runs, run, worth, gains.of(field, runs.frequencies[run] ?? 0), lengths[field], scores);
  }
}

/** Half the time that the index takes for a question is spent here. */
function addRun(
  runs: Runs,
  run: number,
  worth: number,
  gains: Float64Array,
  lengths: Uint16Array,
  scores: Float64Array,
): void {
  const { gaps } = runs;
  const end = runs.ends[run] ?? 0;
  let slot = -1;
  // As `slotsOf` reads them, but kept nowhere.
  for (let at = startOf(runs, run); at < end; ) {
    let byte = gaps[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = gaps[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    slot += gap;
    scores[slot] = (scores[slot] ?? 0) + worth * (gains[lengths[slot] ?? 0] ?? 0);
  }
}

/** A common term as it is looked up, by slot. */
interface CommonTerm {
  readonly worth: number;
  readonly bound: number;
  readonly frequencies: FrequencyTable;
  readonly lengths: Uint16Array;
  readonly gainsOf: (frequency: number) => Float64Array;
}

/** The commonest terms that have tables, as many as are not worth more than `most` together, the less common first. */
function commonOf(segment: Segment, terms: readonly ScoredTerm[], gains: Gains, most: number): CommonTerm[] {
  const common: CommonTerm[] = [];
  let left = most;
  for (const term of terms.toReversed()) {
    const bound = boundOf(term);
    const frequencies = bound <= left ? segment.table(term.key) : undefined;
    if (!frequencies) break;
    const { worth, field } = term;
    const gainsOf = (frequency: number) => gains.of(field, frequency);
    common.push({ worth, bound, frequencies, lengths: segment.columns.lengths[field], gainsOf });
    left -= bound;
  }
  return common.reverse();
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
    const frequency = each.frequencies.at(slot);
    if (frequency > 0) score += each.worth * (each.gainsOf(frequency)[each.lengths[slot] ?? 0] ?? 0);
  }
  return score;
}
