import type { Command } from './command.ts';
import { forKeepers } from './for-keepers.ts';
import { textIn } from './option-text.ts';
import { suggestSources } from './suggestions.ts';
import { addWordingIn } from './wording-add.ts';

/** For whoever keeps the archive: reads a page, and shows what it would be as an article before anything is written. */
export const archiveAdd: Command = {
  key: 'archive-add',
  label: { latin: 'archive-add', arabic: 'أرشيف-إضافة' },
  description: {
    ar: 'لمشرفي الخادم: أضف مقالًا من رابط أو ملف، وتراه قبل أن يُحفظ',
    en: 'For the keepers of the server: add an article; you see it before it is saved',
  },
  options: [
    {
      key: 'page',
      label: { latin: 'page', arabic: 'صفحة' },
      description: { ar: 'رابط المقال، يبدأ بـ https://', en: 'The address of the article, https://…' },
      kind: 'text',
      required: false,
      isLong: true,
    },
    {
      key: 'file',
      label: { latin: 'file', arabic: 'ملف' },
      description: { ar: 'صفحة محفوظة: نصّ أو HTML', en: 'A saved page: text or HTML' },
      kind: 'file',
      required: false,
    },
    {
      key: 'source',
      label: { latin: 'source', arabic: 'المصدر' },
      description: { ar: 'من نشره، إن لم تذكره الصفحة', en: 'Who printed it, where the page does not say' },
      kind: 'text',
      required: false,
      suggest: suggestSources,
    },
  ],
  isForKeepers: true,
  run: forKeepers(true, ({ options, language }) => {
    const own = addWordingIn(language);
    const page = textIn(options, 'page');
    const file = textIn(options, 'file');
    if (!page && !file) return { outcome: 'misused', heading: own.nothingGiven };
    if (page && file) return { outcome: 'misused', heading: own.bothGiven };
    if (page && !isAddress(page)) return { outcome: 'misused', heading: own.notAnAddress(page) };
    const source = textIn(options, 'source') || null;
    return {
      outcome: 'refused',
      heading: own.cannotChange,
      errand: { kind: 'read', language, page: page || file, isAttached: !page, source },
    };
  }),
};

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
