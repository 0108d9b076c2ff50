import type { SettingsWording } from './wording-settings.ts';

/** The names of the months are told apart by August, which each family calls otherwise. */
export const AUGUST: SettingsWording['values']['months'] = {
  both: 'آب/أغسطس',
  levantine: 'آب',
  egyptian: 'أغسطس',
  maghrebi: 'أوت',
  moroccan: 'غشت',
};

/** The Arabic wording of a server's choices. */
export const ARABIC_SETTINGS: SettingsWording = {
  heading: 'إعدادات هذا الخادم:',
  kept: 'حُفظت إعدادات هذا الخادم:',
  notKept: 'لم تُحفظ الإعدادات، والسبب في سجل البوت. الإعدادات كما كانت.',
  notHere: 'لا إعدادات هنا غير إعدادات البوت نفسه، وهي بيد مشغّله.',
  unknown: (typed, names) => `«${typed}» ليس مما يُختار هنا. اكتب: ${names.map((name) => `«${name}»`).join(' أو ')}.`,
  titles: {
    answers: 'من يرى الجواب إن لم يحدّد السائل',
    sharing: 'من له أن ينشر جوابًا خاصًا في القناة',
    months: 'أسماء الأشهر',
    language: 'لغة البوت إن لم يدلّ عليها السؤال',
  },
  values: {
    answers: {
      everyone: 'كل من في القناة',
      asker: 'السائل وحده',
    },
    sharing: {
      everyone: 'الجميع',
      moderators: 'المشرفون',
      nobody: 'لا أحد',
    },
    months: AUGUST,
    language: {
      ar: 'العربية',
      en: 'الإنجليزية',
    },
  },
  asTheBot: 'كالبوت',
  line: (title, value, isOwn) => `${title}: «${value}»${isOwn ? '' : '، كما ضبطه مشغّل البوت'}.`,
};
