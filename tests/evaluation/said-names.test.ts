import { describe, expect, it } from 'vitest';
import { sameName, sameNames } from '../../src/evaluation/said-names.ts';

describe('sameName', () => {
  it.each([
    ['سيرغي لافروف', 'لافروف'],
    ['سيرغي لافروف', 'سيرجي لافروف'],
    ['الخارجية الروسية', 'وزارة الخارجية الروسية'],
    ['موسكو', 'روسيا'],
    ['واشنطن', 'الولايات المتحدة'],
    ['ستيفان دي ميستورا', 'ستافان دي ميستورا'],
    ['علي عبد الله صالح', 'علي عبد الله صالح الأحمر'],
    ['باراك أوباما', 'باراك اوباما'],
    ['مسؤول أميركي (لم يُسمّ)', 'مسؤول أميركي'],
  ])('takes %s and %s for one', (one, other) => {
    expect(sameName(one, other)).toBe(true);
    expect(sameName(other, one)).toBe(true);
  });

  it.each([
    ['سيرغي لافروف', 'سيرغي ريابكوف'],
    ['جون كيري', ''],
    ['كيري', 'كير'],
    ['روسيا', 'موسكو القديمة'],
  ])('tells %s from %s', (one, other) => {
    expect(sameName(one, other)).toBe(false);
    expect(sameName(other, one)).toBe(false);
  });
});

describe('sameNames', () => {
  it('takes the same members in any order', () => {
    expect(sameNames(['جون كيري', 'سيرغي لافروف'], ['سيرغي لافروف', 'جون كيري'])).toBe(true);
  });

  it('wants all of them, and some', () => {
    expect(sameNames(['جون كيري', 'سيرغي لافروف'], ['جون كيري'])).toBe(false);
    expect(sameNames([], [])).toBe(false);
  });
});
