import { counted, type Forms } from './counted.ts';
import type { ButtonWording } from './wording-buttons.ts';

/** After «بعد». */
const SECONDS: Forms = {
  one: 'ثانية واحدة',
  two: 'ثانيتين',
  few: '{n} ثوانٍ',
  many: '{n} ثانية',
  other: '{n} ثانية',
};

/** The Arabic wording of the buttons. */
export const ARABIC_BUTTONS: ButtonWording = {
  previous: 'السابق',
  next: 'التالي',
  page: (number, pages) => `الصفحة ${number} من ${pages}.`,
  notAnAnswer: 'ليس جوابًا',
  voted: 'شكرًا. سُجّل أن هذا ليس جوابًا، مع نص السؤال ومن دون اسمك، ليراه القائمون على الأرشيف.',
  cannotVote: 'شكرًا، لكن هذا البوت لا يسجّل الآراء في أجوبته.',
  share: 'انشره في القناة',
  shared: (name) => (name === null ? 'جواب نُشر من محادثة خاصة:' : `سأل ${name} ونشر الجواب:`),
  mayNotShare: 'نشر الأجوبة الخاصة هنا لمشرفي الخادم وحدهم.',
  file: 'كله في ملف',
  inFile: 'الجواب كاملًا في الملف.',
  relax: {
    dates: 'من دون التاريخ',
    source: 'من كل المصادر',
    kind: 'من كل الأنواع',
    topic: 'في كل موضوع',
    literal: 'بكلماته وحدها',
  },
  chooseContext: 'اقرأ ما حول مقطع من هذه المقاطع',
  context: (title) => `مقاطع متتالية من «${title}»:`,
  earlier: 'ما قبله',
  later: 'ما بعده',
  noSuchPassage: 'لم يعد هذا المقطع في الأرشيف. اسأل من جديد لترى ما فيه الآن.',
  unreadable: 'لا يُقرأ هذا الزر، فلعله من نسخة أخرى من البوت. اسأل السؤال من جديد.',
  slower: (seconds) => `مهلًا، فالأسئلة كثيرة. اسأل من جديد بعد ${counted(seconds, SECONDS, 'ar')}.`,
};
