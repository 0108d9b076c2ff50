import { type Archive, readArchive } from '../corpus/archive.ts';
import { belowFolder, type Fault, formatFault } from '../corpus/fault.ts';
import { keptTexts } from '../corpus/text-column.ts';
import { lastDay } from '../corpus/today.ts';
import { freshParts, type LibraryParts } from '../library/library-parts.ts';
import { Library } from '../library.ts';
import { type Before, beforeOf, isSmall, partsKept, partsSoon } from './archive-parts.ts';
import { folderStateAtOnce } from './folder-state.ts';
import { keepSoon } from './keep-archive.ts';
import { isAsFull, keptFolder, knownFilesOf } from './kept-archive.ts';
import { SnapshotStore } from './snapshot.ts';
import type { Opened, ServedArchive } from './thread-messages.ts';

export interface OpenedArchive extends Opened {
  readonly library: Library;
}

/** Which archive is opened. */
export interface Opening extends Pick<ServedArchive, 'folder' | 'cache'> {
  /** Whether whoever opens it looks for what has changed since it was kept: then nobody waits for that. */
  readonly isWatched?: boolean;
}

/** What was opened, and how. */
interface Found extends Omit<OpenedArchive, 'state'> {
  readonly faults: readonly Fault[];
  readonly settled: boolean;
  /** Why it could not be kept for the next time. */
  readonly notKept: string | null;
}

/**
 * Builds the library of a folder, as soon as it can be: with what was kept of the last time. A file with a fault is left out.
 *
 * @throws Error where there is not a single article: there is nothing to answer from.
 */
export async function openArchive({ folder, cache, isWatched = false }: Opening): Promise<OpenedArchive> {
  const start = performance.now();
  const readAt = new Date().toISOString();
  const store = cache === null ? null : new SnapshotStore(cache, folder);
  const kept = store?.read() ?? { why: 'nothing is kept' };
  const before = 'snapshot' in kept ? beforeOf(kept.snapshot) : null;
  const asKept = isWatched && before ? openAsKept(before, folder) : null;
  const { faults, settled, notKept, ...opened } = asKept ?? (await openAsItIs(folder, store, before));
  const { library } = opened;
  return {
    ...opened,
    state: {
      articles: library.articles.length,
      passages: library.passages,
      faults,
      changedAt: library.changedAt,
      readAt,
      unread: library.unread,
      settled,
      snapshot: notKept ?? ('why' in kept ? kept.why : 'used'),
      ms: Math.round(performance.now() - start),
    },
  };
}

/** As it was when it was kept; null where not all was, where an article came or went, or one may be good by the day alone that was none. */
function openAsKept(before: Before, folder: string): Found | null {
  const { people, corrections, faults, today, folder: stood, files } = before.snapshot.archive;
  const parts = isAsFull(stood, folder) ? partsKept(before) : null;
  if (!parts || (faults.length > 0 && today !== lastDay())) return null;
  const changedAt = dayOf(stood.changedAt);
  const library = new Library(before.articles, people, { ...parts, ...seen(faults, folder), changedAt }, corrections);
  return { library, folder: stood, files, faults, settled: true, notKept: null };
}

async function openAsItIs(folder: string, store: SnapshotStore | null, before: Before | null): Promise<Found> {
  const stood = await folderStateAtOnce(folder);
  const known = before ? knownFilesOf(before.snapshot.archive, before.articles) : [];
  const archive = await readArchive(folder, new Map(known.map((file) => [file.path, file])), stood.marks);
  const { articles, people, faults, corrections } = archive;
  if (articles.length === 0) throw new Error(nothingIn(folder, faults.map(formatFault)));
  const soon = store && !isSmall(archive) ? partsSoon(archive, before) : null;
  const derived = soon?.parts ?? freshParts(articles, people);
  const parts: LibraryParts = { ...derived, ...seen(faults, folder), changedAt: dayOf(stood.changedAt) };
  const library = new Library(articles, people, parts, corrections);
  return {
    library,
    folder: keptFolder(stood, folder),
    files: filesOf(archive),
    faults,
    settled: soon?.settled ?? true,
    notKept: soon && store ? keepSoon(store, archive, library, soon) : null,
  };
}

/** Whoever asks the bot need not know where on its machine the archive lies. */
function seen(faults: readonly Fault[], folder: string): Pick<LibraryParts, 'faults'> {
  return { faults: faults.map((fault) => belowFolder(fault, folder)) };
}

/** In ISO 8601. @param changedAt in milliseconds since 1970, 0 where that is not known. */
function dayOf(changedAt: number): string | null {
  return changedAt === 0 ? null : new Date(changedAt).toISOString();
}

function filesOf({ files }: Archive): Opened['files'] {
  return { paths: keptTexts(files.map(({ path }) => path)), hashes: keptTexts(files.map(({ hash }) => hash)) };
}

function nothingIn(folder: string, faults: readonly string[]): string {
  return [`CORPUS=${folder} holds no article: put the folder of the articles.`, ...faults].join('\n');
}
