import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/commands/examples.ts';
import { Library } from '../../src/library.ts';
import { article } from '../archive.ts';

const SOCHI = article({
  slug: 'sochi',
  title: 'كيري يزور روسيا',
  event: { place: 'سوتشي', date: null },
  paragraphs: ['بحث لافروف وكيري في سوتشي الأزمة السورية.'],
});
const OPEC = article({
  slug: 'opec',
  title: 'أوبك تخفض إنتاج النفط',
  paragraphs: ['قررت أوبك خفض إنتاج النفط مليون برميل يوميا.'],
});

describe('examplesOf', () => {
  it('asks about the place of an event, then after a headline', () => {
    expect(examplesOf(new Library([OPEC, SOCHI]), 'ar')).toEqual([
      'ماذا بُحث في سوتشي؟',
      'أوبك تخفض إنتاج النفط',
      'كيري يزور روسيا',
    ]);
  });

  it('asks nothing of an empty archive', () => {
    expect(examplesOf(new Library([]), 'ar')).toEqual([]);
  });
});
