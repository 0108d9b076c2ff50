import { describe, expect, it } from 'vitest';
import { RunFinder } from '../../src/search/compiled-finder.ts';

describe('the first run of a key', () => {
  const keys = Uint32Array.from([0, 3, 3, 63, 64, 200, 200, 200, 1000]);
  const finder = new RunFinder(keys);

  it.each([
    { key: 0, run: 0 },
    { key: 3, run: 1 },
    { key: 63, run: 3 },
    { key: 64, run: 4 },
    { key: 200, run: 5 },
    { key: 1000, run: 8 },
  ])('of $key is $run', ({ key, run }) => {
    expect(finder.first(key)).toBe(run);
  });

  it('is that of the next key where it has none', () => {
    expect([1, 65, 201].map((key) => finder.first(key))).toEqual([1, 5, 8]);
  });

  it('is the end for a key above all', () => {
    expect([1001, 5000].map((key) => finder.first(key))).toEqual([9, 9]);
    expect(new RunFinder(new Uint32Array(0)).first(7)).toBe(0);
  });
});
