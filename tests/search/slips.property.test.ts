import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Slips } from '../../src/search/slips.ts';
import { distance } from '../../src/text/spelling.ts';
import { properties } from '../properties.ts';

/** Few letters, so that words have much in common. */
const words = (maxLength: number) => fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت', 'ل', 'م'), maxLength });

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function slipsBetween(one: string, other: string): number {
  const slips = new Slips(one);
  const count = slips.to(unitsOf(other), 0, other.length);
  slips.end();
  return count;
}

describe('the slips between two words', () => {
  it('are as many as their distance', () => {
    fc.assert(
      fc.property(words(32), words(40), (one, other) => {
        expect(slipsBetween(one, other)).toBe(distance(one, other, 40));
      }),
      properties(300),
    );
  });

  it.each([
    { one: 'لافرف', other: 'لافروف', slips: 1 },
    { one: 'لارفوف', other: 'لافروف', slips: 1 },
    { one: 'كيري', other: 'كيدي', slips: 1 },
    { one: 'كيري', other: '', slips: 4 },
    { one: '', other: 'كيري', slips: 4 },
  ])('are $slips for «$one» and «$other»', ({ one, other, slips }) => {
    expect(slipsBetween(one, other)).toBe(slips);
  });

  it('are counted for no word of more than 32 letters', () => {
    expect(() => new Slips('ا'.repeat(33))).toThrow('33');
  });
});
