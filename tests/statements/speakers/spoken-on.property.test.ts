import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionWords } from '../../../src/statements/speakers/mention-at.ts';
import { mayTellDay, spokenOn } from '../../../src/statements/speakers/spoken-on.ts';
import { properties } from '../../properties.ts';

/** Words of days, months and numbers with what is written together with them, and words that only look like them. */
const WORDS =
  'أمس الأمس امس اليوم يوم يومين البارحة الليلة الماضية أول من الأحد والأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة جمعية السبت المقبل مايو أيار ومايو كانون الثاني السادس عشر شهر عام 12 ٢٠١٥ 2015 5/12/2015 ' +
  'الوزير قال إن الأحداث الليلي الثلاثة الخميسي سبتي في';

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', ' ', '، ', '/', '-', '.')), {
    maxLength: 8,
  })
  .map((pieces) => pieces.flat().join(''));

describe('mayTellDay, of any words', () => {
  it('passes over no day', () => {
    fc.assert(
      fc.property(text, (any) => {
        if (mentionWords(any).some(mayTellDay)) return;
        expect(spokenOn(any, '2015-05-13')).toBeNull();
      }),
      properties(3000),
    );
  });

  it('knows a day by one word of it', () => {
    expect(mentionWords('قال مساء الجمعة في 12 مايو').map(mayTellDay)).toEqual([false, false, true, false, true, true]);
  });
});
