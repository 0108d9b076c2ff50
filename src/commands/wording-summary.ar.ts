import { counted, type Forms } from './counted.ts';
import { ARTICLES, OF_ARTICLES } from './nouns.ar.ts';
import type { SummaryWording } from './wording-summary.ts';

const POINTS: Forms = {
  zero: 'لا نقاط',
  one: 'نقطة واحدة',
  two: 'نقطتان',
  few: '{n} نقاط',
  many: '{n} نقطة',
  other: '{n} نقطة',
};
const MEETINGS: Forms = {
  zero: 'لا لقاءات',
  one: 'لقاء واحد',
  two: 'لقاءان',
  few: '{n} لقاءات',
  many: '{n} لقاءً',
  other: '{n} لقاء',
};

/** The Arabic wording around meetings and their summaries. */
export const ARABIC_SUMMARY: SummaryWording = {
  about: (date, ground) => `≈ ${date} (${ground === null ? 'من تاريخ الصفحة' : `تقدير من نصه: «${ground}»`})`,
  noDate: 'بلا تاريخ',
  participants: (names) => `المشاركون: ${names.join('، ')}`,
  sources: (names) => `المصادر: ${names.map((name) => `«${name}»`).join('، ')}`,
  standings: { announced: 'أُعلن عنه ولم تتناوله المقالات', mentioned: 'ذُكر عرضًا' },
  agreements: 'ما اتفقوا عليه',
  disagreements: 'ما اختلفوا فيه',
  next: 'ما يلي اللقاء',
  speaks: (name) => `المتحدث: ${name}`,
  several: (typed) => `«${typed}» اسمٌ لأكثر من لقاء:`,
  none: (typed) => `لا أعرف في الأرشيف لقاءً باسم «${typed}».`,
  nearest: 'أقرب ما في الأرشيف إليه:',
  thereAre: 'مما في الأرشيف من لقاءات:',
  noMeetings: 'لم أجد في الأرشيف لقاءات.',
  offTopic: (focus) => `لا أجد في ما كُتب عن هذا اللقاء شيئًا عن «${focus}».`,
  unknownLength: (typed) => `«${typed}» ليس طولًا أعرفه. اكتب: قصير، أو كامل.`,
  nameIt: 'زد على الاسم سنةً أو شهرًا أو شخصًا، أو اكتب عنوان اللقاء كما هو هنا.',
  heading: (title, points) => `${title}، في ${counted(points, { ...POINTS, two: 'نقطتين' }, 'ar')}:`,
  parts: (parts) => `المحادثات: ${parts.map((names) => names.join(' و')).join('؛ ')}`,
  topics: (topics) => `الموضوعات: ${topics.join(' · ')}`,
  which: 'أي لقاء؟ اكتب مكانه أو تاريخه أو من حضره.',
  focused: (focus) => `عن «${focus}» وحده.`,
  shorter: 'هذا ملخص قصير، واختر الطول «كامل» لأكثر منه.',
  full: 'الملخص كاملًا',
  brief: 'الملخص القصير',
  everything: 'كل ما بُحث',
  wordsOf: (name) => `أقوال ${name}`,
  articlesOn: (articles) => `ما كُتب عنه: ${counted(articles, ARTICLES, 'ar')}`,
  toldIn: (title, articles) => `${title}، في ${counted(articles, OF_ARTICLES, 'ar')}:`,
  stillFinding: 'ما زالت اللقاءات تُستخرج من مقالات الأرشيف. أعد السؤال بعد قليل.',
  year: (year) => year ?? 'بلا تاريخ',
  timeline: (meetings) => `في الأرشيف ${counted(meetings, MEETINGS, 'ar')}، الأحدث أولًا:`,
  timelineOf: (about, meetings) => `لقاءات «${about}» في الأرشيف: ${meetings}، الأحدث أولًا:`,
  more: (meetings) => `وغيرها: ${counted(meetings, MEETINGS, 'ar')}.`,
};
