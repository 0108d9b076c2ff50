import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';
import { sliceOf } from '../../src/text/span.ts';

function cut(text: string): string[] {
  return sentences(text).map((span) => sliceOf(text, span));
}

describe('sentences', () => {
  it('end at a full stop', () => {
    expect(cut('وصل كيري. التقى لافروف.')).toEqual(['وصل كيري.', 'التقى لافروف.']);
  });

  it('end at a full stop glued to the next word', () => {
    expect(cut('يتراجع عنها لاحقا.وأعرب ريابكوف عن أمله')).toEqual(['يتراجع عنها لاحقا.', 'وأعرب ريابكوف عن أمله']);
  });

  it('take the closing quotation mark with them', () => {
    expect(cut('قال: «لا نعلق آمالنا.» ثم غادر')).toEqual(['قال: «لا نعلق آمالنا.»', 'ثم غادر']);
  });

  it('end at question and exclamation marks', () => {
    expect(cut('هل اتفقا؟ لا! انتهى')).toEqual(['هل اتفقا؟', 'لا!', 'انتهى']);
  });

  it('go on over two or three stops, which news prints as a pause', () => {
    expect(cut('بوتين ولافروف.. صورة أرشيفية')).toEqual(['بوتين ولافروف.. صورة أرشيفية']);
    expect(cut('لأننا عملنا... معا')).toEqual(['لأننا عملنا... معا']);
  });

  it('go on over a decimal point and a date', () => {
    expect(cut('ارتفع 3.5 في المئة في 15.11.2015 هناك')).toHaveLength(1);
  });

  it('go on over initials and short titles', () => {
    expect(cut('نقلت أ. ف. ب. عن د. أحمد قوله')).toEqual(['نقلت أ. ف. ب. عن د. أحمد قوله']);
  });

  it('end after the letter that marks a year', () => {
    expect(cut('في عام 2015 م. وبعده')).toEqual(['في عام 2015 م.', 'وبعده']);
  });

  it('go on over a web address', () => {
    expect(cut('الصورة من wmpublic.com نفسها')).toHaveLength(1);
  });

  it('end at a line break', () => {
    expect(cut('أول\nثان')).toEqual(['أول', 'ثان']);
  });

  it('keep every mark when quotation marks do not balance', () => {
    expect(cut('اتخاذ “إجراءات إضافية، مضيفا أن الأهم.” وتابع')).toEqual([
      'اتخاذ “إجراءات إضافية، مضيفا أن الأهم.”',
      'وتابع',
    ]);
  });

  it('are none in an empty text', () => {
    expect(cut(' \n ')).toEqual([]);
  });
});
