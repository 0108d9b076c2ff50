import type { Library } from '../library.ts';
import { dateRangeOf } from '../search/article-time.ts';
import { dateInWords } from '../text/dates-in-words.ts';
import type { Answer, ListBlock, NoticeBlock } from './answer.ts';
import type { Command, Spoken } from './command.ts';
import { faultLines } from './fault-lines.ts';
import { holdingsOf } from './holdings.ts';
import { areMeetingsReady } from './meetings-ready.ts';
import { noticesOf } from './notices.ts';
import { PRIVATE } from './shared-options.ts';
import { wordingIn } from './wording.ts';
import { type ArchiveWording, archiveWordingIn } from './wording-archive.ts';

/** What the archive holds, for everybody: how much, from whom, of which years, and what of it cannot be read. */
export const archive: Command = {
  key: 'archive',
  label: { latin: 'archive', arabic: 'أرشيف' },
  description: {
    ar: 'ما في الأرشيف: مصادره وسنواته، وآخر تغيير فيه، وما لا يُقرأ من ملفاته',
    en: 'What the archive holds: sources, years, its last change, and files that cannot be read',
  },
  options: [PRIVATE],
  run({ options, language, months }, library) {
    const own = archiveWordingIn(language);
    const answer: Omit<Answer, 'heading' | 'blocks' | 'outcome'> = {
      language,
      asked: null,
      private: options.private === true,
    };
    if (library.articles.length === 0)
      return { ...answer, outcome: 'refused', heading: wordingIn(language).emptyArchive, blocks: [] };
    const lists = [
      list(
        own.sources,
        countsIn(
          library.articles.map(({ source }) => source),
          own,
        ),
      ),
      list(own.years, yearsIn(library, own)),
      list(own.faults, faultLines(library.faults, language)),
    ];
    return {
      ...answer,
      outcome: 'told',
      heading: wordingIn(language).holdings(holdingsOf(library.articles)),
      blocks: [...factsOf(library, own, { language, months }), ...lists.filter(({ lines }) => lines.length > 0)],
    };
  },
};

function list(title: string, lines: readonly string[]): ListBlock {
  return { kind: 'list', title, lines };
}

function factsOf(library: Library, own: ArchiveWording, { language, months }: Spoken): NoticeBlock[] {
  const { passages, unread, changedAt, faults, people } = library;
  const isRead = unread === 0;
  return noticesOf([
    own.passages(passages),
    isRead ? own.people(library.statements.names.speakers().length, people.length) : own.unread(unread),
    isRead && areMeetingsReady(library) && own.meetings(library.meetings.meetings.length),
    changedAt && own.changed(dateInWords(changedAt.slice(0, 10), language, months), changedAt.slice(11, 16)),
    faults.length === 0 && own.noFaults,
  ]);
}

/** «الثورة: 12 مقالًا», the most first. */
function countsIn(names: readonly string[], own: ArchiveWording): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name, articles]) => own.count(name, articles));
}

/** The newest first. An estimate counts for the year that it begins in. */
function yearsIn({ articles }: Library, own: ArchiveWording): string[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    const year = dateRangeOf(article)?.from.slice(0, 4) ?? '';
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a > b ? -1 : 1)).map(([year, count]) => own.count(year || own.noYear, count));
}
