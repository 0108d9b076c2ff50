import type { Command } from './command.ts';
import { wordingIn } from './wording.ts';
import { addWordingIn } from './wording-add.ts';
import { archiveWordingIn } from './wording-archive.ts';

/** For whoever keeps the archive: reads it again, now, and tells what has changed. */
export const archiveReload: Command = {
  key: 'archive-reload',
  label: { latin: 'archive-reload', arabic: 'أرشيف-تحديث' },
  description: {
    ar: 'لمشرفي الخادم: اقرأ ملفات الأرشيف من جديد وقل ما تغيّر',
    en: 'For the keepers of the server: read the files of the archive again and tell what has changed',
  },
  options: [],
  isForKeepers: true,
  run({ language, keeper }, library) {
    const answer = { language, asked: null, private: true, blocks: [] };
    if (!keeper) return { ...answer, outcome: 'misused', heading: archiveWordingIn(language).notAKeeper };
    if (!keeper.mayChange) return { ...answer, outcome: 'misused', heading: archiveWordingIn(language).notFromHere };
    if (library.articles.length === 0)
      return { ...answer, outcome: 'refused', heading: wordingIn(language).emptyArchive };
    const heading = addWordingIn(language).cannotChange;
    return { ...answer, outcome: 'refused', heading, errand: { kind: 'reload', language } };
  },
};
