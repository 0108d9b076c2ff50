import { describe, expect, it } from 'vitest';
import { distance, skeleton } from '../../src/text/spelling.ts';

describe('skeleton', () => {
  it.each([
    ['بوغدانوف', 'بوجدانوف'],
    ['سيرغي', 'سيرجي'],
    ['نتنياهو', 'نتانياهو'],
    ['موغيريني', 'موجيريني'],
  ])('is the same for %s and %s', (one, other) => {
    expect(skeleton(one)).toBe(skeleton(other));
  });

  it('is another for another name', () => {
    expect(skeleton('لافروف')).not.toBe(skeleton('بيسكوف'));
  });
});

describe('distance', () => {
  it.each([
    ['لافروف', 'لافروف', 0],
    ['لافرف', 'لافروف', 1],
    ['سنارو', 'سيناريو', 2],
    ['المحدثات', 'المحادثات', 1],
    ['كلينتون', 'كلينتنو', 1],
    ['', 'كم', 2],
  ])('from %s to %s is %i', (one, other, steps) => {
    expect(distance(one, other, 3)).toBe(steps);
    expect(distance(other, one, 3)).toBe(steps);
  });

  it('stops counting beyond the most that is asked for', () => {
    expect(distance('موسكو', 'واشنطن', 2)).toBe(3);
  });
});
