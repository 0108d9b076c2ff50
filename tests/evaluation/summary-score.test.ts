import { describe, expect, it } from 'vitest';
import type { MarkedMeeting } from '../../src/evaluation/summary-gold.ts';
import { mean, scoreSummary } from '../../src/evaluation/summary-score.ts';

const TALKS = 'وبحث الوزيران نشر مراقبين على حدود أوكرانيا';
const GAS = 'واعترف ببقاء خلافات حول أسعار الغاز';
const MARKED: MarkedMeeting = {
  id: 'vienna',
  names: ['لقاء فيينا'],
  ambiguous_names: [],
  date: '2015-07-02',
  files: ['page.txt'],
  key_points: [
    { point: 'observers', evidence: TALKS, topic: 'Ukraine' },
    { point: 'gas', evidence: GAS, topic: 'gas' },
  ],
  agreements: [],
  disagreements: [{ point: 'gas', evidence: GAS }],
};

describe('scoreSummary', () => {
  it('counts what the points cover, and by which topic', () => {
    const score = scoreSummary(MARKED, [{ text: `${TALKS}.`, kind: 'point' }], [`آخر الأخبار ${TALKS}.`]);
    expect(score).toMatchObject({ points: 1, coverage: 0.5, topics: 0.5, disagreements: 0, verbatim: 1 });
    expect(score.missed).toEqual([MARKED.key_points[1]]);
  });

  it('takes a point that holds seven words of ten for the point', () => {
    const evidence = 'ا ب ت ث ج ح خ د ذ ر';
    const marked = { ...MARKED, key_points: [{ point: '', evidence, topic: '' }] };
    const coverage = (text: string) => scoreSummary(marked, [{ text, kind: 'point' }], []).coverage;
    expect(coverage('ا ب ت ث ج ح خ')).toBe(1);
    expect(coverage('ا ب ت ث ج ح')).toBe(0);
  });

  it('counts a disagreement only where it is marked as one', () => {
    const disagreements = (kind: 'point' | 'disagreement') =>
      scoreSummary(MARKED, [{ text: GAS, kind }], []).disagreements;
    expect([disagreements('disagreement'), disagreements('point')]).toEqual([1, 0]);
  });

  it('has no share of what nobody marked', () => {
    expect(scoreSummary(MARKED, [], []).agreements).toBeNaN();
  });

  it('reads 24 points and 4,000 characters of a summary', () => {
    const points = (text: string, times: number) =>
      Array.from({ length: times }, () => ({ text, kind: 'point' }) as const);
    expect(scoreSummary(MARKED, points('نعم', 30), []).points).toBe(24);
    expect(scoreSummary(MARKED, points('ا'.repeat(1500), 3), [])).toMatchObject({ points: 2, characters: 3000 });
  });

  it('finds words that stand on no page', () => {
    expect(scoreSummary(MARKED, [{ text: 'لم يقلها أحد', kind: 'point' }], [TALKS]).verbatim).toBe(0);
  });
});

describe('mean', () => {
  it('leaves out what is no number', () => {
    expect(mean([1, Number.NaN, 0.5])).toBe(0.75);
  });
});
