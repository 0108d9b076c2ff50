import { counted, type Forms } from './counted.ts';
import { OF_SPEAKERS } from './nouns.ar.ts';
import type { SaidWording, Tally } from './wording-said.ts';

const STATEMENTS: Forms = {
  zero: 'لا أقوال',
  one: 'قول واحد',
  two: 'قولان',
  few: '{n} أقوال',
  many: '{n} قولًا',
  other: '{n} قول',
};
/** After «في». */
const AMONG_STATEMENTS: Forms = { ...STATEMENTS, two: 'قولين' };

function list(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join('، ');
}

function tallies(all: readonly Tally[]): string {
  return all.map(({ name, statements }) => `«${name}» ${statements}`).join(' · ');
}

function shownOf(statements: number, shown: number): string {
  return shown < statements ? '، وهذه أحدثها' : '';
}

/** The Arabic wording around statements. */
export const ARABIC_SAID: SaidWording = {
  bySpeaker: (name, statements, shown) =>
    `في الأرشيف ${counted(statements, STATEMENTS, 'ar')} لـ«${name}»${shownOf(statements, shown)}:`,
  ofSpeaker: (name, statements, shown) =>
    `قيل عن «${name}» في الأرشيف ${counted(statements, STATEMENTS, 'ar')}${shownOf(statements, shown)}:`,
  onTopic: (topic, statements, speakers) =>
    `قيل عن «${topic}» في الأرشيف ${counted(statements, STATEMENTS, 'ar')} لـ${counted(speakers, OF_SPEAKERS, 'ar')}:`,
  ofThem: (name) => `ما قيل عن «${name}»`,
  byThem: (name) => `أقوال «${name}»`,
  topics: (topics) => `الموضوعات: ${tallies(topics)}`,
  speakers: (speakers) => `المتحدثون: ${tallies(speakers)}`,
  several: (names) => `هذا الاسم لأكثر من متحدث: ${list(names)}.`,
  about: (topic) => `عن: «${topic}»`,
  nobody: (typed) => `لا أعرف في الأرشيف متحدثًا باسم «${typed}».`,
  nearest: (names) => `أقرب الأسماء: ${list(names)}.`,
  nothingBy: (name) => `لا أجد في الأرشيف قولًا لـ«${name}» يوافق طلبك.`,
  nothingOf: (name) => `لا أجد في الأرشيف قولًا عن «${name}» يوافق طلبك.`,
  nothingOn: (topic) => `لا أجد في الأرشيف قولًا عن «${topic}».`,
  nothingAtAll: 'لا أجد في الأرشيف أقوالًا توافق طلبك.',
  whomOrWhat: 'اكتب اسمًا في «المتحدث»، أو كلمة في «الموضوع»، أو كليهما.',
  unknownKind: (typed) => `«${typed}» ليس نوعًا أعرفه. اكتب: مباشر، أو غير مباشر، أو مختلط.`,
  unsettled: 'وفيما يلي لا يحسم النص من المتحدث:',
  unsettledName: (printed) => (printed === null ? 'لا يحسم النص من المتحدث' : `لا يحسم النص من المتحدث («${printed}»)`),
  unnamed: 'مصدر لم يُسمَّ',
  undated: (statements) => `لم يُنظر في ${counted(statements, AMONG_STATEMENTS, 'ar')} بلا تاريخ.`,
  kinds: {
    direct: 'كلامه بنصّه',
    indirect: 'منقول بالمعنى',
    mixed: 'منقول بالمعنى وفيه كلامه',
  },
  noDate: 'بلا تاريخ',
};
