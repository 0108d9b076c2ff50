import { describe, expect, it } from 'vitest';
import { spokenOn } from '../../../src/statements/speakers/spoken-on.ts';

/** 2015-07-25 is a Saturday. */
const SATURDAY = '2015-07-25';

describe('the day of a statement', () => {
  it('is counted from the day of printing', () => {
    expect(spokenOn('وقال كيري أمس إن', SATURDAY)).toBe('2015-07-24');
    expect(spokenOn('وقال كيري اليوم إن', SATURDAY)).toBe('2015-07-25');
    expect(spokenOn('وقال كيري أول من أمس إن', SATURDAY)).toBe('2015-07-23');
  });

  it('is the last such day of the week', () => {
    expect(spokenOn('وقال كيري الجمعة إن', SATURDAY)).toBe('2015-07-24');
    expect(spokenOn('وقال كيري الأحد إن', SATURDAY)).toBe('2015-07-19');
    expect(spokenOn('وقال كيري إنه يصل الجمعة المقبل', SATURDAY)).toBeNull();
  });

  it('is a date that is stated in full, on a page with a day or without', () => {
    expect(spokenOn('وقال كيري في 12 مايو 2015 إن', null)).toBe('2015-05-12');
  });

  it('is not known without words for it, or without a day to count from', () => {
    expect(spokenOn('وقال كيري إن', SATURDAY)).toBeNull();
    expect(spokenOn('وقال كيري أمس إن', null)).toBeNull();
    expect(spokenOn('وقال كيري أمس إن', '2015-07')).toBeNull();
  });
});
