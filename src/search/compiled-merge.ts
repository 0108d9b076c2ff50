import { keptTexts } from '../corpus/text-column.ts';
import { byField } from './compiled-dictionary.ts';
import { type Runs, RunWriter, slotsOf } from './compiled-runs.ts';
import { lengthsOf, Segment } from './compiled-segment.ts';

/** As many passages as go into one segment. Slots would do for twice as many: no faster to search, and twice as long to merge. */
export const MOST_MERGED = 1 << 15;
/** A segment of which less than this share is there is compiled anew. */
const LEAST_LIVE = 0.75;
/** What a removed passage has in place of a new slot. */
const GONE = -1;

/** A segment on its way into another. */
interface Part {
  readonly segment: Segment;
  /** By how many its slots move up; null where passages are gone, and each slot moves by itself. */
  readonly offset: number | null;
  /** By old slot: the new one, or `GONE`. */
  readonly moves: Int32Array;
  /** The next run to be taken. */
  run: number;
}

/**
 * The same passages in fewer segments. One goes together with what is newer where that is more than half as large, so that sizes double
 * from segment to segment and a posting is copied a few times at most, however the passages come.
 */
export function tidied(segments: readonly Segment[]): Segment[] {
  const groups: Segment[][] = [];
  for (const segment of segments.toReversed()) {
    if (segment.live === 0) continue;
    const newer = groups[0];
    if (newer && belongTogether(segment, newer)) newer.unshift(segment);
    else groups.unshift([segment]);
  }
  return groups.flatMap((group) => (group.length === 1 && !group.some(isSparse) ? group : [merge(group)]));
}

/** The same segments, each without the gaps of removed passages. */
export function compacted(segments: readonly Segment[]): Segment[] {
  return segments.map((segment) => (segment.live < segment.size ? merge([segment]) : segment));
}

function belongTogether(older: Segment, newer: readonly Segment[]): boolean {
  const live = newer.reduce((sum, segment) => sum + segment.live, 0);
  return older.live < 2 * live && older.live + live <= MOST_MERGED;
}

function isSparse(segment: Segment): boolean {
  return segment.live < LEAST_LIVE * segment.size;
}

/** What is still there of some segments, whose passages follow each other by number, as one; of one segment, without its gaps. */
function merge(segments: readonly Segment[]): Segment {
  const parts = partsOf(segments);
  const live = <Value>(columnOf: (segment: Segment) => Iterable<Value>) =>
    segments.flatMap((segment) => [...columnOf(segment)].filter((_, slot) => segment.isLive(slot)));
  return new Segment({
    ids: keptTexts(segments.flatMap(liveIds)),
    numbers: Uint32Array.from(live(({ columns }) => columns.numbers)),
    lengths: byField((field) => lengthsOf(live(({ columns }) => columns.lengths[field]))),
    runs: mergedRuns(parts),
  });
}

function liveIds(segment: Segment): string[] {
  return Array.from({ length: segment.size }, (_, slot) => (segment.isLive(slot) ? [segment.id(slot)] : [])).flat();
}

function partsOf(segments: readonly Segment[]): Part[] {
  let next = 0;
  return segments.map((segment) => {
    const offset = segment.live === segment.size ? next : null;
    const moves = Int32Array.from({ length: segment.size }, (_, slot) => (segment.isLive(slot) ? next++ : GONE));
    return { segment, offset, moves, run: 0 };
  });
}

function mergedRuns(parts: readonly Part[]): Runs {
  const writer = new RunWriter();
  for (let part = nextOf(parts); part; part = nextOf(parts)) {
    takeRun(part, writer);
    part.run++;
  }
  return writer.written();
}

/** The part whose next run comes first, the earlier part where they are of one key and frequency: slots ascend within a run. */
function nextOf(parts: readonly Part[]): Part | undefined {
  let first: Part | undefined;
  for (const part of parts) {
    if (part.run < part.segment.columns.runs.keys.length && (!first || isBefore(part, first))) first = part;
  }
  return first;
}

function isBefore(one: Part, other: Part): boolean {
  const [a, b] = [one.segment.columns.runs, other.segment.columns.runs];
  const keys = (a.keys[one.run] ?? 0) - (b.keys[other.run] ?? 0);
  return keys < 0 || (keys === 0 && (a.frequencies[one.run] ?? 0) < (b.frequencies[other.run] ?? 0));
}

function takeRun({ segment, offset, moves, run }: Part, writer: RunWriter): void {
  const { runs } = segment.columns;
  if (offset !== null) {
    writer.putRun(runs, run, offset);
    return;
  }
  const key = runs.keys[run] ?? 0;
  const frequency = runs.frequencies[run] ?? 0;
  for (const old of slotsOf(runs, run)) {
    const slot = moves[old] ?? GONE;
    if (slot !== GONE) writer.put(key, frequency, slot);
  }
}
