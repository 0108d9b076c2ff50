import { describe, expect, it } from 'vitest';
import { dateInWords } from '../../src/text/dates-in-words.ts';
import { MONTHS } from '../../src/text/months.ts';

const FACTS: readonly { date: string; ar: string; en: string }[] = [
  {
    date: '2015-05-13',
    ar: '13 أيار/مايو 2015',
    en: '13 May 2015',
  },
  {
    date: '2016-03',
    ar: 'آذار/مارس 2016',
    en: 'March 2016',
  },
  {
    date: '2016',
    ar: '2016',
    en: '2016',
  },
  {
    date: '2016-12-06/2016-12-09',
    ar: '6–9 كانون الأول/ديسمبر 2016',
    en: '6–9 December 2016',
  },
  {
    date: '2016-11-30/2016-12-02',
    ar: '30 تشرين الثاني/نوفمبر – 2 كانون الأول/ديسمبر 2016',
    en: '30 November – 2 December 2016',
  },
  {
    date: '2016-12-31/2017-01-01',
    ar: '31 كانون الأول/ديسمبر 2016 – 1 كانون الثاني/يناير 2017',
    en: '31 December 2016 – 1 January 2017',
  },
];

describe('dateInWords', () => {
  it.each([
    ['levantine', '13 آب 2015'],
    ['egyptian', '13 أغسطس 2015'],
    ['maghrebi', '13 أوت 2015'],
    ['moroccan', '13 غشت 2015'],
    ['both', '13 آب/أغسطس 2015'],
  ] as const)('calls the months by the names of the server: %s', (months, words) => {
    expect(dateInWords('2015-08-13', 'ar', months)).toBe(words);
    expect(dateInWords('2015-08-13', 'en', months)).toBe('13 August 2015');
  });

  it.each(FACTS)('says $date', ({ date, ar, en }) => {
    expect(dateInWords(date, 'ar')).toBe(ar);
    expect(dateInWords(date, 'en')).toBe(en);
  });

  it.each(['2015-13-01', 'أمس', '2016/', 'a/b/c'])('leaves %s as it is', (date) => {
    expect(dateInWords(date, 'ar')).toBe(date);
  });
});

describe('MONTHS', () => {
  const nameIn = (locale: string, month: number) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2015, month, 15));

  it.each(MONTHS.map((month, at) => ({ ...month, at })))('names $english as the Unicode CLDR does', (month) => {
    expect(month.levantine).toBe(nameIn('ar-SY', month.at));
    expect(month.egyptian).toBe(nameIn('ar-EG', month.at));
    expect(month.english).toBe(nameIn('en', month.at));
  });
});
