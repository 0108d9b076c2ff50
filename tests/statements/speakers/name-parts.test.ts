import { describe, expect, it } from 'vitest';
import { nameParts, sameBearer, shownName } from '../../../src/statements/speakers/name-parts.ts';

const same = (a: string, b: string) => sameBearer(nameParts(a), nameParts(b));

describe('two forms of a name', () => {
  it('are of one bearer with the lineage or without', () => {
    expect(same('عادل بن أحمد الجبير', 'عادل الجبير')).toBe(true);
    expect(same('أحمد داود أوغلو', 'داود أوغلو')).toBe(true);
    expect(same('لافروف', 'سيرغي لافروف')).toBe(true);
  });

  it('are of one bearer in two spellings', () => {
    expect(same('سيرغي لافروف', 'سيرجي لافروف')).toBe(true);
    expect(same('بنيامين نتنياهو', 'بنيامين نتانياهو')).toBe(true);
    expect(same('عبد الله الثاني', 'عبدالله الثاني')).toBe(true);
    expect(same('جوم كيري', 'جون كيري')).toBe(true);
  });

  it('are of two where the first names are two', () => {
    expect(same('سعد الشهري', 'سعيد الشهري')).toBe(false);
    expect(same('جورج بوش', 'باراك أوباما')).toBe(false);
    expect(same('محمد العتيبي', 'فهد العتيبي')).toBe(false);
  });

  it('are of two where short surnames only look alike', () => {
    expect(same('دوري', 'الدايري')).toBe(false);
  });
});

describe('a name that is shown', () => {
  it('is as printed, less stretches, vowel signs and marks', () => {
    expect(shownName('محمـــد  بن «سَعد»')).toBe('محمد بن سعد');
  });
});
