import { describe, expect, it } from 'vitest';
import { outletIn } from '../../src/search/understanding-outlet.ts';

const SOURCES = [
  'الثورة',
  'الاتحاد',
  'الوقت',
  'وكالة سانا',
  'الشرق الأوسط',
  'الإعلام التقدمي',
  'سبق',
  'Al-Thawra',
  'TASS',
];

function read(text: string): { source: string; words: string } | null {
  const outlet = outletIn(text, SOURCES);
  return outlet && { source: outlet.source, words: text.slice(outlet.span.start, outlet.span.end) };
}

describe('outletIn', () => {
  it.each([
    { text: 'ماذا جاء في جريدة الثورة عن سوتشي؟', source: 'الثورة', words: 'في جريدة الثورة' },
    { text: 'ماذا كتبوا بجريدة الثوره', source: 'الثورة', words: 'بجريدة الثوره' },
    { text: 'لقاء سوتشي في صحيفة الاتحاد', source: 'الاتحاد', words: 'في صحيفة الاتحاد' },
    { text: 'نقلا عن سانا', source: 'وكالة سانا', words: 'نقلا عن سانا' },
    { text: 'ماذا نقلت وكالة سانا؟', source: 'وكالة سانا', words: 'وكالة سانا' },
    { text: 'وفقا لسانا ماذا حدث؟', source: 'وكالة سانا', words: 'وفقا لسانا' },
    { text: 'وكالة الأنباء السورية (سانا)', source: 'وكالة سانا', words: 'وكالة الأنباء السورية (سانا)' },
    { text: 'بحسب «الوقت» ماذا قيل؟', source: 'الوقت', words: 'بحسب «الوقت»' },
    { text: 'ماذا قال لـ«الشرق الأوسط»؟', source: 'الشرق الأوسط', words: 'لـ«الشرق الأوسط»' },
    { text: 'في موقع الإعلام التقدمي', source: 'الإعلام التقدمي', words: 'في موقع الإعلام التقدمي' },
    { text: 'ماذا كتبت الثورة عن سوتشي؟', source: 'الثورة', words: 'الثورة' },
    { text: 'نقلا عن الاتحاد', source: 'الاتحاد', words: 'نقلا عن الاتحاد' },
    { text: 'What was in Al-Thawra newspaper?', source: 'Al-Thawra', words: 'in Al-Thawra newspaper' },
    { text: 'according to TASS', source: 'TASS', words: 'according to TASS' },
  ])('reads «$text»', ({ text, source, words }) => {
    expect(read(text)).toEqual({ source, words });
  });

  it.each([
    'حسب الوقت المتاح',
    'بحسب الوقت',
    'الاتحاد الأوروبي والعقوبات',
    'نقلا عن الاتحاد الأوروبي',
    'في الاتحاد السوفييتي',
    'الأزمة في الشرق الأوسط',
    'الثورة السورية',
    'ماذا حدث في الثورة؟',
    'سبق لكيري أن قال',
    'ماذا قيل عن جريدة الثورة؟',
    'في جريدة الأهرام',
    'وكالة الطاقة الذرية في الاتحاد',
    '',
  ])('finds none in «%s»', (text) => {
    expect(read(text)).toBeNull();
  });

  it('finds none where there is none to ask for', () => {
    expect(outletIn('في جريدة الثورة', [])).toBeNull();
  });
});
