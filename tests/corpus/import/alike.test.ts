import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/corpus/article.ts';
import { sharedWords } from '../../../src/corpus/import/alike.ts';

function printed(...texts: readonly string[]): { paragraphs: Paragraph[] } {
  return { paragraphs: texts.map((text, at) => ({ number: at + 1, kind: 'body', text, line: at + 1 })) };
}

describe('sharedWords', () => {
  it('is 1 for the same words in other paragraphs and with other marks', () => {
    expect(sharedWords(printed('افتتح الجسر.', 'وعبر الناس'), printed('إفتتح الجسر، وعبر الناس!'))).toBe(1);
  });

  it('counts a word as often as it stands there', () => {
    // Two of three words and two of two: 2 · 2 / 5.
    expect(sharedWords(printed('نعم نعم نعم'), printed('نعم نعم'))).toBe(0.8);
  });

  it('is 0 where no word is in both', () => {
    expect(sharedWords(printed('افتتح الجسر'), printed('هطل المطر'))).toBe(0);
  });

  it('passes over captions', () => {
    const one = printed('افتتح الجسر');
    const caption: Paragraph = { number: 2, kind: 'caption', text: 'الجسر ليلا', line: 2 };
    expect(sharedWords({ paragraphs: [...one.paragraphs, caption] }, one)).toBe(1);
  });
});
