import { type Archive, readArchive } from '../corpus/archive.ts';
import type { Article } from '../corpus/article.ts';
import { keptArticles } from '../corpus/kept-articles.ts';
import { keptStatements } from '../library/kept-statements.ts';
import { keptTraces } from '../library/kept-traces.ts';
import { knownOffices } from '../library/known-offices.ts';
import { Library } from '../library.ts';
import { type ArchiveParts, beforeOf, markOfPeople, partsWhole } from './archive-parts.ts';
import { type FolderState, lastingFolderState } from './folder-state.ts';
import { type KeptFolder, keptArchive, keptFolder, knownFilesOf } from './kept-archive.ts';
import { SnapshotStore } from './snapshot.ts';
import type { ReadingTask } from './thread-messages.ts';

/** More than so many articles that were not kept are worth keeping before the statements are read. */
const MANY = 500;
/** Nothing is opened as it was kept before all of it is: nobody compares it with how the folder stands. */
const NOWHERE: FolderState = { marks: new Map(), folders: [], changedAt: 0 };

/** Reads all of an archive, statements and all, and keeps it. @throws where it cannot be kept. */
export async function readWhole({ folder, cache }: ReadingTask): Promise<void> {
  const store = new SnapshotStore(cache, folder);
  const kept = store.read();
  const before = 'snapshot' in kept ? beforeOf(kept.snapshot) : null;
  const known = before ? knownFilesOf(before.snapshot.archive, before.articles) : [];
  const stood = await lastingFolderState(folder);
  const archive = await readArchive(folder, new Map(known.map((file) => [file.path, file])));
  // The folder has gone while it was served: what is kept of it is for the day on which it comes back.
  if (archive.articles.length === 0) throw new Error(`${folder} holds no article any more`);
  const library = new Library(archive.articles, archive.people, {
    ...partsWhole(archive, before),
    faults: archive.faults,
    changedAt: null,
  });
  keepWhole(store, archive, library, keptFolder(stood, folder));
}

/** Keeps all that a library can tell, statements and meetings too. @throws where it cannot be kept. */
export function keepWhole(store: SnapshotStore, archive: Archive, library: Library, folder: KeptFolder): void {
  for (const _ of library.makingMeetings());
  store.write({
    articles: keptArticles(archive.articles),
    archive: keptArchive(archive, folder),
    search: library.keptSearch(),
    statements: keptStatements(archive.articles, library.statements.statements),
    contents: library.statements.contents.kept(),
    speakers: library.statements.keptSpeakers(),
    offices: knownOffices(library.statements).kept(),
    traces: keptTraces(library.traces ?? []),
    readWith: markOfPeople(archive.people),
  });
}

/** Keeps what was made so far, where that was much. @returns why it could not be kept, or null. */
export function keepSoon(
  store: SnapshotStore,
  archive: Archive,
  library: Library,
  { read, changed }: ArchiveParts,
): string | null {
  if (changed <= MANY) return null;
  try {
    keepPassages(store, archive, library, read);
    return null;
  } catch (error) {
    return `it cannot be written: ${error instanceof Error ? error.message : error}`;
  }
}

/** Keeps the passages of an archive with their index, and the statements of the articles that were read. @throws where it cannot be kept. */
export function keepPassages(
  store: SnapshotStore,
  archive: Archive,
  library: Library,
  read: readonly Article[] = [],
): void {
  store.write({
    articles: keptArticles(archive.articles),
    archive: keptArchive(archive, keptFolder(NOWHERE, '')),
    search: library.keptSearch(),
    statements: read.length === 0 ? null : keptStatements(read, library.statements.statements),
    contents: null,
    speakers: null,
    offices: null,
    traces: null,
    readWith: null,
  });
}
