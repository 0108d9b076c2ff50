import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeOne } from '../../../src/statements/speakers/name-marks.ts';
import { nameParts, sameBearer } from '../../../src/statements/speakers/name-parts.ts';
import { properties } from '../../properties.ts';

/** First names and surnames, some in two spellings or a letter apart, and what joins them. */
const WORDS =
  'سيرغي سيرجي جون جوم عادل أحمد محمد محمود فهد فهيد كيري لافروف الجبير بوغدانوف بوجدانوف نتنياهو نتانياهو ميستورا الحارثي الشهري بن دي آل عبد الله عبدالله أبو';

const name = fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 4 }).map((words) => words.join(' '));
const marks = (printed: string) => nameParts(printed).marks;

describe('the marks of names', () => {
  it('tell no two forms of one name apart', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (sameBearer(nameParts(a), nameParts(b))) expect(mayBeOne(marks(a), marks(b)), `${a} / ${b}`).toBe(true);
      }),
      properties(20_000),
    );
  });

  it('tell most who share a surname', () => {
    const marked = ['سالم الحارثي', 'فهد الحارثي', 'ناصر الحارثي', 'يوسف الحارثي', 'ماجد بن سعد الحارثي'].map(marks);
    const others = marked.flatMap((a) => marked.filter((b) => b !== a).map((b) => mayBeOne(a, b)));
    expect(others.filter((may) => may).length).toBeLessThan(others.length / 2);
  });
});
