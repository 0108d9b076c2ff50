import { describe, expect, it } from 'vitest';
import { type Case, fitCases, lossOfCases, probabilityOf } from '../../../src/evaluation/fit/cases.ts';

const cases = (count: number, holds: boolean, value: number, weight = 1): Case[] =>
  Array.from({ length: count }, () => ({ row: Float64Array.of(value), holds, weight }));

describe('a logistic regression', () => {
  it('says what is observed', () => {
    const odds = fitCases(
      [...cases(1, true, 0), ...cases(3, false, 0), ...cases(4, true, 1), ...cases(1, false, 1)],
      1,
      0,
    );
    expect(probabilityOf(Float64Array.of(0), odds)).toBeCloseTo(1 / 4, 3);
    expect(probabilityOf(Float64Array.of(1), odds)).toBeCloseTo(4 / 5, 3);
  });
  it('counts a case as often as its weight says', () => {
    const odds = fitCases([...cases(1, true, 0, 3), ...cases(1, false, 0)], 1, 0.1);
    expect(probabilityOf(Float64Array.of(0), odds)).toBeCloseTo(3 / 4, 3);
  });
  it('leaves the bias free where weights are dear', () => {
    const odds = fitCases([...cases(3, true, 1), ...cases(1, false, 0)], 1, 1e6);
    expect(odds.weights[0]).toBeCloseTo(0, 3);
    expect(probabilityOf(Float64Array.of(0), odds)).toBeCloseTo(3 / 4, 3);
  });
  it('has a loss of log 2 where it knows nothing', () => {
    const ignorant = { bias: 0, weights: Float64Array.of(0) };
    expect(lossOfCases(cases(2, true, 1), ignorant)).toBeCloseTo(Math.log(2));
  });
});
