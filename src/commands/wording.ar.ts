import { dateInWords } from '../text/dates-in-words.ts';
import { counted, type Forms } from './counted.ts';
import { ARTICLES, OF_ARTICLES } from './nouns.ar.ts';
import type { Wording } from './wording.ts';

/** As the object of «وجدتُ». */
const PASSAGES: Forms = {
  zero: 'لا مقاطع',
  one: 'مقطعًا واحدًا',
  two: 'مقطعين',
  few: '{n} مقاطع',
  many: '{n} مقطعًا',
  other: '{n} مقطع',
};
/** As the subject of «بقي». */
const PASSAGES_LEFT: Forms = { ...PASSAGES, one: 'مقطع واحد', two: 'مقطعان' };
const SOURCES: Forms = {
  one: 'مصدر واحد',
  two: 'مصدرين',
  few: '{n} مصادر',
  many: '{n} مصدرًا',
  other: '{n} مصدر',
};
const OTHER_PLACES: Forms = {
  one: 'موضع آخر',
  two: 'موضعين آخرين',
  few: '{n} مواضع أخرى',
  many: '{n} موضعًا آخر',
  other: '{n} موضع آخر',
};

/** The Arabic wording. Dates in figures are parted by strokes here: beside Arabic letters, hyphens would set the year last. */
export const ARABIC: Wording = {
  found: (passages) => `وجدتُ في الأرشيف ${counted(passages, PASSAGES, 'ar')}:`,
  nothing: 'لا أجد في الأرشيف جوابًا عن هذا السؤال.',
  reasons: {
    'empty-question': 'ليس في السؤال كلمة يُبحث عنها. اكتب اسمًا أو مكانًا أو موضوعًا.',
    'no-match': 'لا يرد في الأرشيف أيٌّ من كلمات السؤال.',
    'weak-evidence': 'ليس في أي مقطع من كلمات السؤال ما يكفي ليُعدّ دليلًا.',
    'outside-dates': 'لا شيء عن هذا في المدة المطلوبة.',
    'outside-archive': 'السؤال عن أمرٍ ليس في الأرشيف.',
  },
  unknown: (words) => `لا يرد في الأرشيف: ${words.map((word) => `«${word}»`).join('، ')}.`,
  near: 'أقرب ما فيه، وليس دليلًا:',
  filters: ({ from, to, source, speaker, phrases }, months) =>
    [
      from && `من ${dateInWords(from, 'ar', months)}`,
      to && `إلى ${dateInWords(to, 'ar', months)}`,
      source && `المصدر: «${source}»`,
      speaker && `المتحدث: «${speaker}»`,
      phrases.length > 0 && phrases.map((phrase) => `«${phrase}»`).join('، '),
    ]
      .filter(Boolean)
      .join(' · '),
  read: (filters) => `فهمتُ من السؤال: ${filters}. وإن أردت كلماته وحدها فاختر «حرفيا».`,
  undated: (articles) => `لم يُنظر في ${counted(articles, OF_ARTICLES, 'ar')} بلا تاريخ.`,
  holdings: ({ articles, sources, firstYear, lastYear }) => {
    const years =
      firstYear === lastYear ? firstYear && `، من عام ${firstYear}` : `، بين عامي ${firstYear} و${lastYear}`;
    return `في الأرشيف ${counted(articles, ARTICLES, 'ar')} من ${counted(sources, SOURCES, 'ar')}${years ?? ''}.`;
  },
  emptyArchive: 'الأرشيف فارغ: لم تُضف إليه مقالات بعد.',
  unreadableDate: (typed) => `«${typed}» ليس تاريخًا أعرفه. اكتب سنة أو شهرًا أو يومًا: 2015 أو 2015/05 أو 2015/05/13.`,
  leftOut: (passages) => `لم تتسع الرسالة لكل النتائج، وبقي منها: ${counted(passages, PASSAGES_LEFT, 'ar')}.`,
  paragraph: (number) => `¶ ${number}`,
  place: (source, paragraph) => `«${source}» ${paragraph}`,
  also: (places, more) => `ومثله في: ${places.join('، ')}${more > 0 ? ` و${counted(more, OTHER_PLACES, 'ar')}` : ''}`,
  noDate: 'بلا تاريخ',
  estimated: (date, ground) => `≈ ${date} (تقدير من نصه: ${ground})`,
  exampleOfPlace: (place) => `ماذا بُحث في ${place}؟`,
  bug: (id) => `حدث خطأ عندي، وقد سُجّل برقم ${id}. أعد المحاولة، وإن تكرر فأبلغ مشغّل البوت بالرقم.`,
};
