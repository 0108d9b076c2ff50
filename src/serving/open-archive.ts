import { type Archive, readArchive } from '../corpus/archive.ts';
import { belowFolder, formatFault } from '../corpus/fault.ts';
import type { KnownFile } from '../corpus/known-files.ts';
import { keptStatements } from '../library/kept-statements.ts';
import { keptTraces } from '../library/kept-traces.ts';
import { freshParts } from '../library/library-parts.ts';
import { Library } from '../library.ts';
import { type ArchiveParts, isSmall, markOfPeople, partsSoon, partsWhole } from './archive-parts.ts';
import { folderStateAtOnce } from './folder-state.ts';
import { type Snapshot, SnapshotStore } from './snapshot.ts';
import type { Opened, ReadingTask, ServedArchive } from './thread-messages.ts';

/** More than so many articles that were not kept are worth keeping before the statements are read. */
const MANY = 500;

export interface OpenedArchive extends Opened {
  readonly library: Library;
}

/**
 * Builds the library of a folder, as soon as it can be: with what was kept of the last time. A file with a fault is left out.
 *
 * @throws Error where there is not a single article: there is nothing to answer from.
 */
export async function openArchive({ folder, cache }: Pick<ServedArchive, 'folder' | 'cache'>): Promise<OpenedArchive> {
  const start = performance.now();
  const readAt = new Date().toISOString();
  const store = cache === null ? null : new SnapshotStore(cache, folder);
  const kept = store?.read() ?? { why: 'nothing is kept' };
  const snapshot = 'snapshot' in kept ? kept.snapshot : null;
  const stood = await folderStateAtOnce(folder);
  const archive = await readArchive(folder, filesOf(snapshot), stood.marks);
  const { articles, people, faults, corrections } = archive;
  if (articles.length === 0) throw new Error(nothingIn(folder, faults.map(formatFault)));
  const soon = store && !isSmall(archive) ? partsSoon(archive, snapshot) : null;
  const changedAt = stood.changedAt === 0 ? null : new Date(stood.changedAt).toISOString();
  // Whoever asks the bot need not know where on its machine the archive lies.
  const below = faults.map((fault) => belowFolder(fault, folder));
  const parts = { ...(soon?.parts ?? freshParts(articles, people)), faults: below, changedAt };
  const library = new Library(articles, people, parts, corrections);
  const notKept = soon && soon.changed > MANY ? keep(store, archive, library, soon) : null;
  return {
    library,
    folder: stood,
    files: new Map(archive.files.map(({ path, hash }) => [path, hash])),
    state: {
      articles: articles.length,
      passages: library.passages,
      faults,
      changedAt,
      readAt,
      unread: library.unread,
      settled: soon?.settled ?? true,
      snapshot: notKept ?? ('why' in kept ? kept.why : 'used'),
      ms: Math.round(performance.now() - start),
    },
  };
}

/** Reads all of an archive, statements and all, and keeps it. @throws where it cannot be kept. */
export async function readWhole({ folder, cache }: ReadingTask): Promise<void> {
  const store = new SnapshotStore(cache, folder);
  const kept = store.read();
  const snapshot = 'snapshot' in kept ? kept.snapshot : null;
  const archive = await readArchive(folder, filesOf(snapshot));
  const library = new Library(archive.articles, archive.people, {
    ...partsWhole(archive, snapshot),
    faults: archive.faults,
    changedAt: null,
  });
  for (const _ of library.makingMeetings());
  store.write({
    files: archive.files,
    search: library.keptSearch(),
    statements: keptStatements(archive.articles, library.statements.statements),
    traces: keptTraces(library.traces ?? []),
    readWith: markOfPeople(archive.people),
  });
}

/** @returns why it could not be kept, or null. */
function keep(
  store: SnapshotStore | null,
  { files }: Archive,
  library: Library,
  { read }: ArchiveParts,
): string | null {
  const statements = read.length === 0 ? null : keptStatements(read, library.statements.statements);
  try {
    store?.write({ files, search: library.keptSearch(), statements, traces: null, readWith: null });
    return null;
  } catch (error) {
    return `it cannot be written: ${error instanceof Error ? error.message : error}`;
  }
}

function filesOf(snapshot: Snapshot | null): Map<string, KnownFile> {
  return new Map(snapshot?.files.map((file) => [file.path, file]));
}

function nothingIn(folder: string, faults: readonly string[]): string {
  return [`CORPUS=${folder} holds no article: put the folder of the articles.`, ...faults].join('\n');
}
