import { describe, expect, it } from 'vitest';
import { wordingIn } from '../../src/commands/wording.ts';

/** The agreement of number and noun that Arabic asks for, and what the bot says. */
const FACTS: readonly [number, string][] = [
  [1, 'وجدتُ في الأرشيف مقطعًا واحدًا:'],
  [2, 'وجدتُ في الأرشيف مقطعين:'],
  [3, 'وجدتُ في الأرشيف 3 مقاطع:'],
  [10, 'وجدتُ في الأرشيف 10 مقاطع:'],
  [11, 'وجدتُ في الأرشيف 11 مقطعًا:'],
  [100, 'وجدتُ في الأرشيف 100 مقطع:'],
];

describe('the Arabic wording', () => {
  it.each(FACTS)('counts %i passages', (number, said) => {
    expect(wordingIn('ar').found(number)).toBe(said);
  });

  it('says what an archive holds', () => {
    const holdings = { articles: 5, sources: 5, firstYear: '2015', lastYear: '2019' };
    expect(wordingIn('ar').holdings(holdings)).toBe('في الأرشيف 5 مقالات من 5 مصادر، بين عامي 2015 و2019.');
  });

  it('names the one year of an archive as a year', () => {
    const holdings = { articles: 3, sources: 2, firstYear: '2019', lastYear: '2019' };
    expect(wordingIn('ar').holdings(holdings)).toBe('في الأرشيف 3 مقالات من مصدرين، من عام 2019.');
  });

  it('inflects a noun for its place in the sentence', () => {
    expect(wordingIn('ar').holdings({ articles: 2, sources: 2, firstYear: null, lastYear: null })).toBe(
      'في الأرشيف مقالان من مصدرين.',
    );
    expect(wordingIn('ar').undated(2)).toBe('لم يُنظر في مقالين بلا تاريخ.');
    expect(wordingIn('ar').leftOut(1)).toBe('لم تتسع الرسالة لكل النتائج، وبقي منها: مقطع واحد.');
    expect(wordingIn('ar').leftOut(2)).toBe('لم تتسع الرسالة لكل النتائج، وبقي منها: مقطعان.');
  });

  it('says nothing of years where no article bears a date', () => {
    const holdings = { articles: 1, sources: 1, firstYear: null, lastYear: null };
    expect(wordingIn('ar').holdings(holdings)).toBe('في الأرشيف مقال واحد من مصدر واحد.');
  });
});

describe('the English wording', () => {
  it('counts one passage', () => {
    expect(wordingIn('en').found(1)).toBe('The archive has 1 passage on this:');
  });

  it('says what an archive of one year holds', () => {
    const holdings = { articles: 2, sources: 1, firstYear: '2015', lastYear: '2015' };
    expect(wordingIn('en').holdings(holdings)).toBe('The archive holds 2 articles from 1 source, printed in 2015.');
  });
});
