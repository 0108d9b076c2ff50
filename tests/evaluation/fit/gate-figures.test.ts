import { describe, expect, it } from 'vitest';
import { aurocOf, highestThreshold, refusedAt, reliabilityOf } from '../../../src/evaluation/fit/gate-figures.ts';

const said = (answered: boolean, ...probabilities: readonly number[]) =>
  probabilities.map((probability) => ({ answered, probability }));

describe('the area under the ROC curve', () => {
  it('counts the pairs that are told apart, and half of those that are not', () => {
    // 0.9 beats both, 0.5 beats 0.2 and is even with 0.5
    expect(aurocOf([...said(true, 0.9, 0.5), ...said(false, 0.2, 0.5)])).toBe(3.5 / 4);
  });
  it('is nothing without both kinds', () => {
    expect(aurocOf(said(true, 0.9))).toBeNaN();
  });
});

describe('a threshold', () => {
  const all = [...said(true, 0.9, 0.6, 0.3, 0.8), ...said(false, 0.1, 0.5)];
  it('refuses what is less probable, and not what is just as probable', () => {
    expect(refusedAt(0.6, all)).toEqual({ threshold: 0.6, wrongly: 1 / 4, rightly: 1 });
  });
  it('is the highest that refuses few wrongly', () => {
    expect(highestThreshold(all, 0)).toBe(0.3);
    expect(highestThreshold(all, 0.25)).toBe(0.6);
  });
});

it('lays probabilities beside what happened, in ten bins', () => {
  const bins = reliabilityOf([...said(true, 0.92, 1), ...said(false, 0.96)]);
  expect(bins).toHaveLength(10);
  expect(bins[9]).toEqual({ from: 0.9, questions: 3, predicted: expect.closeTo(0.96), observed: 2 / 3 });
  expect(bins[0]).toMatchObject({ questions: 0, observed: Number.NaN });
});
