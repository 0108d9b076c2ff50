import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyAt } from '../../../src/statements/speakers/body-phrase.ts';
import { manyAt } from '../../../src/statements/speakers/many-phrase.ts';
import { BODY, beginsAt, MANY, PERSON } from '../../../src/statements/speakers/may-begin.ts';
import { mentionWords } from '../../../src/statements/speakers/mention-at.ts';
import { personAt } from '../../../src/statements/speakers/person-phrase.ts';
import type { Reader } from '../../../src/statements/speakers/reader.ts';
import { properties } from '../../properties.ts';

/** Titles, names of lists and of none, bodies, places, many, words of the language, and what stands around them. */
const WORDS =
  'الوزير وزير السفيرة مديرة الدكتور د السيد الشيخ نظيره مساعدها معالي سموه صاحب السمو متحدث باسم سيرغي لافروف الجبير علي على عبد عبدالله بن آل أبو مليحة راحة حمودة ' +
  'بادي أوزان مطر زيتونة شمشون غابيزون الخارجية الروسية الروسي روسيا موسكو مملكة البحرين الكرملين البيت الأبيض وكالة تاس بيان بيانها شركة أرامكو البنك عدد من بعض كل كلا الطرفين ' +
  'الطرفان الجانب المتظاهرون المستهلكون المليون خبراء أحدهم وقال إن أن زيارته والوزير ولافروف بوضوح تطورا يؤكد كتاب الكتاب الكتابي مدينة لوس أنجلوس Kerry 2015 في هذا مفاوضو الأمم المتحدة حركتا فتح والنهضة واسرمان رزق الله الجار';
const MARKS = [' ', ' ', ' ', ' ', '، ', ': ', ' «', '» ', '. '];
const NAMES = new Set(['بادي', 'كتاب', 'زيتونه']);

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.flat().join(''));

describe('beginsAt, of any words', () => {
  it('passes over no mention', () => {
    fc.assert(
      fc.property(text, (any) => {
        const words = mentionWords(any);
        const reader: Reader = {
          text: any,
          words,
          before: Number.POSITIVE_INFINITY,
          cut: null,
          isName: (folded) => NAMES.has(folded),
        };
        for (const [at, word] of words.entries()) {
          const begins = beginsAt(reader, at, word);
          if (manyAt(reader, at)) expect(begins & MANY).toBe(MANY);
          if (personAt(reader, at)) expect(begins & PERSON).toBe(PERSON);
          if (bodyAt(reader, at)) expect(begins & BODY).toBe(BODY);
        }
      }),
      properties(1500),
    );
  });
});
