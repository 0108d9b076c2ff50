import type { Command } from './command.ts';
import { forKeepers } from './for-keepers.ts';
import { addWordingIn } from './wording-add.ts';

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
  run: forKeepers(true, ({ language }) => ({
    outcome: 'refused',
    heading: addWordingIn(language).cannotChange,
    errand: { kind: 'reload', language },
  })),
};
