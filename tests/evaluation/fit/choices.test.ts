import { describe, expect, it } from 'vitest';
import { type Choice, fitChoices, lossOf } from '../../../src/evaluation/fit/choices.ts';

const choice = (right: readonly boolean[], ...rows: number[][]): Choice => ({
  rows: rows.map((row) => Float64Array.from(row)),
  right,
  weight: 1,
});

/** Of two candidates the one with more of the first number is right, the second number says nothing. */
const CLEAR = [choice([true, false], [1, 0], [0, 1]), choice([false, true], [0, 0], [1, 0])];

describe('the weights of choices', () => {
  it('are those under which the right ones are probable', () => {
    const [telling = 0, saysNothing = 0] = fitChoices(CLEAR, 2, 0.1);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(saysNothing)).toBeLessThan(telling);
  });
  it('are found where the slope is 0: odds of 3 to 1 are a weight of log 3', () => {
    const three = Array.from({ length: 3 }, () => choice([true, false], [1], [0]));
    expect(fitChoices([...three, choice([false, true], [1], [0])], 1, 0)[0]).toBeCloseTo(Math.log(3), 4);
  });
  it('are smaller the dearer they are', () => {
    const [cheap = 0] = fitChoices(CLEAR, 2, 0.01);
    const [dear = 0] = fitChoices(CLEAR, 2, 1);
    expect(dear).toBeLessThan(cheap);
  });
  it('are 0 where nothing is right, or all is', () => {
    expect([...fitChoices([choice([false, false], [1], [0]), choice([true, true], [1], [0])], 1, 0.1)]).toEqual([0]);
  });
});

describe('the loss', () => {
  it('is −log of the probability of any right candidate', () => {
    const three = choice([true, true, false], [0], [0], [0]);
    expect(lossOf([three], Float64Array.of(0))).toBeCloseTo(-Math.log(2 / 3));
  });
  it('is that of nothing where nothing is to be chosen', () => {
    expect(lossOf([choice([false], [0])], Float64Array.of(0))).toBeNaN();
  });
});
