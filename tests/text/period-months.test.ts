import { describe, expect, it } from 'vitest';
import { HIJRI_MONTHS, MONTHS } from '../../src/text/months.ts';

function nameIn(locale: string, time: number): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(time);
}

describe('MONTHS', () => {
  it.each(MONTHS.map((month, at) => ({ ...month, at })))('names $english in the Maghreb as the CLDR does', (month) => {
    const time = Date.UTC(2015, month.at, 15);
    expect(month.maghrebi).toBe(nameIn('ar-DZ', time));
    expect(month.moroccan).toBe(nameIn('ar-MA', time));
  });
});

describe('HIJRI_MONTHS', () => {
  it('names the months of 1436 as the CLDR does', () => {
    // 26 October 2014 is 2 Muharram 1436; a Hijri month has 29 or 30 days.
    const middles = HIJRI_MONTHS.map((_, at) => Date.UTC(2014, 10, 8) + at * 29.53 * 86_400_000);
    expect(HIJRI_MONTHS.map(({ arabic }) => arabic)).toEqual(
      middles.map((time) => nameIn('ar-u-ca-islamic-umalqura', time)),
    );
  });
});
