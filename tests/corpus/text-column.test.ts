import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptTexts, TextColumn } from '../../src/corpus/text-column.ts';
import { properties } from '../properties.ts';

/** Whatever can stand in a text, halves of characters among it. */
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  ),
);

function column(...all: readonly string[]): TextColumn {
  return new TextColumn(keptTexts(all));
}

describe('a column of texts', () => {
  it('gives back each text unit for unit', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const kept = column(...all);
        expect(all.map((_, place) => kept.at(place))).toEqual(all);
        expect(kept.length).toBe(all.length);
      }),
      properties(200),
    );
  });

  it('takes a byte a character of Arabic and of ASCII, three of any other', () => {
    expect(keptTexts(['قال كيري: ٣', '1 May']).bytes).toHaveLength(11 + 5);
    expect(keptTexts(['«نعم»']).bytes).toHaveLength(3 + 3 + 3);
  });

  it('gives back a text that is longer than most', () => {
    const long = 'وصل كيري إلى «سوتشي» 🕊 '.repeat(2_000);
    expect(column('قبل', long, 'بعد').at(1)).toBe(long);
  });

  it('has nothing beyond its end', () => {
    expect(column('نعم').at(1)).toBe('');
  });
});
