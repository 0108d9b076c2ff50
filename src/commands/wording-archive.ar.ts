import { counted, type Forms } from './counted.ts';
import { ARTICLES, OF_ARTICLES, OF_SPEAKERS } from './nouns.ar.ts';
import type { ArchiveWording } from './wording-archive.ts';

const QUESTIONS: Forms = {
  one: 'سؤال واحد',
  two: 'سؤالان',
  few: '{n} أسئلة',
  many: '{n} سؤالًا',
  other: '{n} سؤال',
};
const TIMES: Forms = {
  one: 'مرة',
  two: 'مرتين',
  few: '{n} مرات',
  many: '{n} مرة',
  other: '{n} مرة',
};
const PEOPLE: Forms = {
  zero: 'لا أحد',
  one: 'شخص واحد',
  two: 'شخصان',
  few: '{n} أشخاص',
  many: '{n} شخصًا',
  other: '{n} شخص',
};

/** The Arabic wording of the archive. */
export const ARABIC_ARCHIVE: ArchiveWording = {
  notAKeeper: 'هذا الأمر لمن يملك صلاحية «إدارة الخادم».',
  notFromHere: 'هذا الأرشيف مشترك بين خوادم، ولا يُغيَّر من هذا الخادم.',
  passages: (passages) => `عدد المقاطع التي يُبحث فيها: ${passages}.`,
  people: (speakers, known) =>
    `${speakers === 0 ? 'لا أقوال فيه' : `فيه أقوال ${counted(speakers, OF_SPEAKERS, 'ar')}`}، وفي ملف الأشخاص: ${counted(known, PEOPLE, 'ar')}.`,
  unread: (articles) => `ما زالت أقوال ${counted(articles, OF_ARTICLES, 'ar')} تُقرأ.`,
  mayChange: (articles) =>
    `ما زالت أقوال ${counted(articles, OF_ARTICLES, 'ar')} تُقرأ، وقد يتغيّر هذا الجواب حين تُقرأ كلها.`,
  meetings: (meetings) => `عدد اللقاءات فيه: ${meetings}.`,
  changed: (day, time) => `آخر تغيير: ${day}، ${time} بتوقيت غرينتش.`,
  noFaults: 'كل ملفاته مقروءة.',
  sources: 'المصادر',
  years: 'السنوات',
  faults: 'ملفات لا تُقرأ، وما يُصلحها',
  count: (name, articles) => `«${name}»: ${counted(articles, ARTICLES, 'ar')}`,
  noYear: 'بلا تاريخ',
  fault: (file, line, what, remedy) => `«${file}»، السطر ${line}: ${what}. العلاج: ${remedy}.`,
  notKept: 'لا تُحفظ الأسئلة التي بقيت من دون جواب، إذ لم يُعيَّن للبوت مجلد لها.',
  noGaps: 'لم يُسأل هنا سؤال بقي من دون جواب.',
  gaps: (questions) => `بقي من دون جواب: ${counted(questions, QUESTIONS, 'ar')}.`,
  questions: 'الأسئلة',
  gap: (question, refused, votes) =>
    [
      `«${question}»`,
      refused > 0 && `بقي من دون جواب ${counted(refused, TIMES, 'ar')}`,
      votes > 0 && `قيل «ليس جوابًا» ${counted(votes, TIMES, 'ar')}`,
    ]
      .filter(Boolean)
      .join(' · '),
  reloaded: ({ added, changed, removed }) => {
    if (added + changed + removed === 0) return 'قُرئ الأرشيف من جديد، ولم يتغيّر فيه شيء.';
    const parts = [
      added > 0 && `أُضيف ${counted(added, ARTICLES, 'ar')}`,
      changed > 0 && `تغيّر ${counted(changed, ARTICLES, 'ar')}`,
      removed > 0 && `حُذف ${counted(removed, ARTICLES, 'ar')}`,
    ];
    return `قُرئ الأرشيف من جديد: ${parts.filter(Boolean).join('، ')}.`;
  },
  reloading: 'يُقرأ الأرشيف الآن، وتبقى الأسئلة تُجاب مما قُرئ قبل. سأكتب هنا ما تغيّر.',
  notReloaded: 'لم يُقرأ الأرشيف، والسبب في سجل البوت. الأسئلة تُجاب مما قُرئ قبل.',
  added: 'ما أُضيف',
  changedArticles: 'ما تغيّر',
  removed: 'ما حُذف',
};
