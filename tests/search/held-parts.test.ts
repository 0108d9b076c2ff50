import { describe, expect, it } from 'vitest';
import { HeldParts } from '../../src/search/held-parts.ts';
import type { Wanted } from '../../src/search/wanted.ts';

function part(...meanings: Wanted['meanings']): Wanted {
  return { printed: '', kind: 'word', terms: [], bones: [], rarity: 1, meanings };
}

const SANCTIONS = part({ stems: ['عقوب'], sureness: 1 }, { stems: ['حظر'], sureness: 0.4 });
const RUSSIA = part({ stems: ['روسيا'], sureness: 1 }, { stems: ['اتحاد', 'روسي'], sureness: 0.95 });

function held(...stems: readonly string[]): readonly number[] {
  return new HeldParts([SANCTIONS, RUSSIA]).heldBy(new Map(stems.map((stem) => [stem, []])));
}

describe('the parts of a question that a passage holds', () => {
  it('are held as surely as the surest of their meanings that stands there', () => {
    expect(held('حظر', 'روسيا')).toEqual([0.4, 1]);
    expect(held('حظر', 'عقوب')).toEqual([1, 0]);
  });

  it('are held by an expression where all of its words stand there', () => {
    expect(held('اتحاد', 'روسي')).toEqual([0, 0.95]);
    expect(held('اتحاد')).toEqual([0, 0]);
  });

  it('are none without words in common', () => {
    expect(held()).toEqual([0, 0]);
  });
});
