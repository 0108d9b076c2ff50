import { describe, expect, it } from 'vitest';
import { foldPrint, holds, sharedWords } from '../../src/evaluation/holds.ts';

describe('a passage holds the evidence', () => {
  it('that stands in it word for word', () => {
    expect(holds('وصل كيري إلى سوتشي يوم الثلاثاء.', 'إلى سوتشي')).toBe(true);
  });
  it('whatever the white space between the words', () => {
    expect(holds('وصل كيري\u00a0 إلى\nسوتشي', 'كيري إلى سوتشي')).toBe(true);
  });
  it('whatever the shape of the quotation marks', () => {
    expect(holds('تنظيم «داعش» الإرهابي', 'تنظيم "داعش"')).toBe(true);
  });
  it('whatever invisible direction marks stand in it', () => {
    expect(holds('قال\u200f لافروف', 'قال لافروف')).toBe(true);
  });
  it('that has nine of ten words in it', () => {
    const evidence = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة';
    expect(holds('واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة', evidence)).toBe(true);
  });
});

describe('a passage does not hold the evidence', () => {
  it('that has eight of ten words in it', () => {
    const evidence = 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة';
    expect(holds('واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية', evidence)).toBe(false);
  });
  it('of five words in another order: so few must stand as printed', () => {
    expect(holds('سوتشي في ولافروف كيري التقى', 'التقى كيري ولافروف في سوتشي')).toBe(false);
  });
  it('in another spelling: the measure knows no Arabic', () => {
    expect(holds('وصل كيري الى سوتشي', 'إلى سوتشي')).toBe(false);
  });
  it('if it is longer than a passage may be', () => {
    const filler = 'كلام '.repeat(238);
    expect(holds(`${filler}سوتشي يوم`, 'سوتشي')).toBe(true); // 1,190 + 9 characters
    expect(holds(`${filler}سوتشي يوم أمس`, 'سوتشي')).toBe(false); // 1,190 + 13
  });
});

it('counts a shared word as often as it stands in both texts', () => {
  expect(sharedWords(['قال', 'قال', 'كيري'], ['قال', 'كيري', 'كيري'])).toBe(2);
});

it('folds what an import may change and nothing else', () => {
  expect(foldPrint(' «أكَّد» \u202bلافروف\u202c\u00a0، ')).toBe('"أكَّد" لافروف ،');
});
