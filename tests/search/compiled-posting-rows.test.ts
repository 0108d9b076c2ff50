import { describe, expect, it } from 'vitest';
import { PostingRows } from '../../src/search/compiled-posting-rows.ts';
import { slotsOf } from '../../src/search/compiled-runs.ts';

/** By key and frequency the slots of each run, as they lie. */
function runsOf(rows: PostingRows): (readonly [number, number, number[]])[] {
  const runs = rows.compile();
  return Array.from(runs.keys, (key, run) => [key, runs.frequencies[run] ?? 0, [...slotsOf(runs, run)]] as const);
}

/** The terms of so many passages, in no order of their keys: 7 in each, 5 in every second, twice; 3 in the last alone, nine times. */
function rowsOf(passages: number): PostingRows {
  const rows = new PostingRows();
  for (let slot = 0; slot < passages; slot++) {
    rows.put(7, 1, slot);
    if (slot % 2 === 0) rows.put(5, 2, slot);
    if (slot === passages - 1) rows.put(3, 9, slot);
  }
  return rows;
}

describe.each([
  { of: 'few rows', passages: 4 },
  { of: 'many rows', passages: 60_000 },
])('postings of $of', ({ passages }) => {
  it('are written term after term, each in the order of its passages', () => {
    const all = Array.from({ length: passages }, (_, slot) => slot);
    expect(runsOf(rowsOf(passages))).toEqual([
      [3, 9, [passages - 1]],
      [5, 2, all.filter((slot) => slot % 2 === 0)],
      [7, 1, all],
    ]);
  });
});

it('may be put again once they are written', () => {
  const rows = rowsOf(4);
  rows.compile();
  rows.put(1, 1, 0);
  expect(runsOf(rows)).toEqual([[1, 1, [0]]]);
});
