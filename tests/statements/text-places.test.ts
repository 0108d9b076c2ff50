import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptTextPlaces, TextPlaces } from '../../src/statements/text-places.ts';
import { properties } from '../properties.ts';

function places(of: Readonly<Record<string, readonly number[]>>): TextPlaces {
  return new TextPlaces(keptTextPlaces(new Map(Object.entries(of))));
}

describe('where texts stand', () => {
  it('is found by the text', () => {
    const kept = places({ سوريا: [0, 1, 200, 70_000], النفط: [3] });
    expect([...kept.of('سوريا')]).toEqual([0, 1, 200, 70_000]);
    expect([...kept.of('النفط')]).toEqual([3]);
    expect([...kept.of('القمح')]).toEqual([]);
    expect(kept.texts()).toEqual(['النفط', 'سوريا']);
  });

  it('is nowhere where nothing was kept', () => {
    expect([...new TextPlaces().of('سوريا')]).toEqual([]);
  });

  it('comes back as it was, however far one place is from the next', () => {
    const ascending = fc.uniqueArray(fc.integer({ min: 0, max: 0x7fff_ffff })).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), ascending), (all) => {
        const kept = places(all);
        for (const [text, own] of Object.entries(all)) expect([...kept.of(text)]).toEqual(own);
      }),
      properties(100),
    );
  });
});
