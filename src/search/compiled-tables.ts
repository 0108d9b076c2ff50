import { MOST_FREQUENT } from './compiled-formula.ts';
import { type Runs, slotsOf } from './compiled-runs.ts';

/** A term that stands in more than this share of the passages gets a table. */
const COMMON = 1 / 4;
/** In fewer passages than this no term is common: going through them is cheap. */
const LEAST_COMMON = 500;

/** By key of a common term: how often it stands in each passage, by slot. What the runs say, for looking up single passages. */
export type Tables = ReadonlyMap<number, Uint8Array>;

export function tablesOf(runs: Runs, size: number): Tables {
  const tables = new Map<number, Uint8Array>();
  for (let from = 0, to = 0; from < runs.keys.length; from = to) {
    const key = runs.keys[from] ?? 0;
    while (runs.keys[to] === key) to++;
    let postings = 0;
    for (let run = from; run < to; run++) postings += runs.counts[run] ?? 0;
    const isCommon = postings > Math.max(LEAST_COMMON, COMMON * size);
    if (isCommon && (runs.frequencies[to - 1] ?? 0) <= MOST_FREQUENT) tables.set(key, tableOf(runs, from, to, size));
  }
  return tables;
}

function tableOf(runs: Runs, from: number, to: number, size: number): Uint8Array {
  const table = new Uint8Array(size);
  for (let run = from; run < to; run++) {
    const frequency = runs.frequencies[run] ?? 0;
    for (const slot of slotsOf(runs, run)) table[slot] = frequency;
  }
  return table;
}
