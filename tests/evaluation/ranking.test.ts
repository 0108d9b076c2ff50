import { describe, expect, it } from 'vitest';
import { percentile, rankingOf } from '../../src/evaluation/ranking.ts';

describe('a ranking', () => {
  // Right passages first, second, fifth, tenth, and nowhere.
  const ranking = rankingOf([1, 2, 5, 10, 0]);

  it('has the mean of the reciprocal ranks', () => {
    expect(ranking.mrr10).toBeCloseTo((1 + 1 / 2 + 1 / 5 + 1 / 10) / 5, 12); // 0.36
  });
  it('has the share that is found within a depth', () => {
    expect([ranking.r1, ranking.r5, ranking.r10]).toEqual([1 / 5, 3 / 5, 4 / 5]);
  });
  it('has the mean of the discounted gains', () => {
    // log2 of 2, 3, 6, 11: 1, 1.58496, 2.58496, 3.45943
    expect(ranking.ndcg10).toBeCloseTo((1 + 0.63093 + 0.386853 + 0.289065) / 5, 5);
  });
  it('finds nothing after the tenth place', () => {
    expect(rankingOf([11])).toEqual({ mrr10: 0, r1: 0, r5: 0, r10: 0, ndcg10: 0 });
  });
  it('is perfect where every right passage comes first', () => {
    expect(rankingOf([1, 1])).toEqual({ mrr10: 1, r1: 1, r5: 1, r10: 1, ndcg10: 1 });
  });
});

describe('a percentile', () => {
  it('is a value that was measured', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(percentile([3, 1, 2], 0.5)).toBe(2);
  });
  it('of 99 in 100 leaves one out', () => {
    const values = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(values, 0.99)).toBe(99);
  });
  it('of one value is that value', () => {
    expect(percentile([7], 0.99)).toBe(7);
  });
});
