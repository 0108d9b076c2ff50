import { describe, expect, it } from 'vitest';
import { placeOfRight } from '../../../src/evaluation/fit/asked.ts';
import { fitRanking } from '../../../src/evaluation/fit/ranking-fit.ts';
import { asked, BEGAN, CAME, MET } from './small-archive.ts';

const QUESTIONS = asked(
  { ...MET, text: 'الوزير كيري في سوتشي' },
  { ...CAME, text: 'الوزير في موسكو مساء' },
  { ...BEGAN, text: 'مدينة جنيف يوم السبت' },
);
const SETS = [{ name: 'small', asked: QUESTIONS, share: 1 }];

describe('the weights of the ranking', () => {
  it('speak for what right passages have', () => {
    expect(fitRanking(SETS, ['covered'], [0.01]).weights.covered).toBeGreaterThan(0);
  });
  it('are of the features that were named', () => {
    expect(Object.keys(fitRanking(SETS, ['covered', 'adjacent'], [0.01]).weights)).toEqual(['covered', 'adjacent']);
  });
  it('are the same every time', () => {
    expect(fitRanking(SETS).weights).toEqual(fitRanking(SETS).weights);
  });
  it('rank what was held out as well', () => {
    const { heldOut } = fitRanking(SETS, ['covered'], [0.01]);
    expect(QUESTIONS.map((one) => placeOfRight(heldOut(one)))).toEqual([1, 1, 1]);
  });
  it('cost what does best on questions held out', () => {
    const { l2, tried } = fitRanking(SETS, ['covered'], [0.01, 10]);
    expect(l2).toBe(0.01);
    expect(tried[0]?.loss).toBeLessThan(tried[1]?.loss ?? 0);
  });
});
