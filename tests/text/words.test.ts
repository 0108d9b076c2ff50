import { describe, expect, it } from 'vitest';
import { words } from '../../src/text/words.ts';

function printed(text: string): string[] {
  return words(text).map((word) => word.text);
}

describe('words', () => {
  it('parts words at a quotation mark without a space: «لافروف»لدى»', () => {
    expect(printed('وذكر لافروف»لدى روسيا')).toEqual(['وذكر', 'لافروف', 'لدى', 'روسيا']);
  });

  it('parts a number from the letter behind it', () => {
    expect(printed('عام 2015م')).toEqual(['عام', '2015', 'م']);
  });

  it('parts a name from its number', () => {
    expect(printed('منظومات "إس-300"')).toEqual(['منظومات', 'إس', '300']);
  });

  it('keeps vowel signs and tatweel inside the word', () => {
    expect(printed('قالَ اليـــوم')).toEqual(['قالَ', 'اليـــوم']);
  });

  it('keeps an invisible joiner inside the word, and drops it at the end', () => {
    expect(printed('كي\u200dري\u200f قال')).toEqual(['كي\u200dري', 'قال']);
  });

  it('parts words at a zero-width space', () => {
    expect(printed('جون\u200bكيري')).toEqual(['جون', 'كيري']);
  });

  it('points into the printed text, in UTF-16 units', () => {
    const text = '😀 قال: "نعم"';
    expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['قال', 'نعم']);
  });
});
