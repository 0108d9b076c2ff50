import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { suggestSources } from './suggestions.ts';
import { wordingIn } from './wording.ts';
import { addWordingIn } from './wording-add.ts';
import { archiveWordingIn } from './wording-archive.ts';

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
  run({ options, language, keeper }, library) {
    const own = addWordingIn(language);
    const answer: Omit<Answer, 'heading' | 'outcome'> = { language, asked: null, private: true, blocks: [] };
    if (!keeper) return { ...answer, outcome: 'misused', heading: archiveWordingIn(language).notAKeeper };
    if (!keeper.mayChange) return { ...answer, outcome: 'misused', heading: archiveWordingIn(language).notFromHere };
    if (library.articles.length === 0)
      return { ...answer, outcome: 'refused', heading: wordingIn(language).emptyArchive };
    const [page, file, source] = [options.page, options.file, options.source].map(textOf);
    if (!page && !file) return { ...answer, outcome: 'misused', heading: own.nothingGiven };
    if (page && file) return { ...answer, outcome: 'misused', heading: own.bothGiven };
    if (page && !isAddress(page)) return { ...answer, outcome: 'misused', heading: own.notAnAddress(page) };
    return {
      ...answer,
      outcome: 'refused',
      heading: own.cannotChange,
      errand: { kind: 'read', language, page: page || file || '', isAttached: !page, source: source || null },
    };
  },
};

function textOf(value: string | boolean | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
