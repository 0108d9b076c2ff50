import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsIn } from '../../src/text/period.ts';
import { properties } from '../properties.ts';

/** Pieces of dates in any order, well formed or not. */
const PIECES =
  'في بين من إلى حتى قبل بعد منذ و ب ل عام سنة شهر يوم أوائل النصف الأول الثاني عشر والعشرين صيف شتاء أيار مايو/أيار تموز (يوليو) كانون تشرين ربيع رمضان هـ م الموافق 2015 1436 12 5 ٢٠١٥ 99999 - / . ، ؟ ( ) « » in May 12th of the 2016-05 Q1'.split(
    ' ',
  );
const dateLike = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', '', '\u200f', '\n'), { minLength: pieces.length, maxLength: pieces.length })
      .map((gaps) => pieces.map((piece, at) => `${piece}${gaps[at] ?? ''}`).join('')),
  );
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

describe('periodsIn, of any text', () => {
  it('gives times in order, inside the text, each from its first day to its last', () => {
    fc.assert(
      fc.property(fc.oneof(dateLike, fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0;
        for (const { span, words, from, to, month } of periodsIn(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(words);
          for (const day of [from, to]) expect(day ?? '2015-01-01').toMatch(DAY);
          if (from !== null && to !== null) expect(from <= to).toBe(true);
          if (month !== null) expect(month >= 1 && month <= 12).toBe(true);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      properties(1000),
    );
  });

  it.each([
    'بين ',
    'من 12 إلى ',
    '12',
    '12 ',
    '1/1/',
    '2015-',
    '2015 ',
    'أوائل ',
    'مايو/',
    'كانون ',
    'الثاني ',
    'و',
    'a',
    '(',
    'في النصف الأول من ',
    '\u200f',
  ])('ends soon on 10,000 characters of «%s»', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    const started = performance.now();
    periodsIn(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
