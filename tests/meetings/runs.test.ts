import { describe, expect, it } from 'vitest';
import { runsOf } from '../../src/meetings/runs.ts';

describe('the points that sentences make', () => {
  const sentence = (at: number, goesOn: boolean, length = 100) => ({ at, length, goesOn });
  const placesOf = (taken: ReturnType<typeof sentence>[]) => runsOf(taken).map((run) => run.map(({ at }) => at));

  it('are two sentences of which the second goes on with the first', () => {
    expect(placesOf([sentence(4, true), sentence(3, false), sentence(7, true)])).toEqual([[3, 4], [7]]);
  });

  it('are one where another sentence lies between', () => {
    expect(placesOf([sentence(3, false), sentence(5, true)])).toEqual([[3], [5]]);
  });

  it('hold no more than two', () => {
    expect(placesOf([sentence(0, false), sentence(1, true), sentence(2, true), sentence(3, true)])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('are not longer than a reader takes in at once', () => {
    expect(placesOf([sentence(0, false, 300), sentence(1, true, 210)])).toEqual([[0], [1]]);
    expect(placesOf([sentence(0, false, 300), sentence(1, true, 150)])).toEqual([[0, 1]]);
  });
});
