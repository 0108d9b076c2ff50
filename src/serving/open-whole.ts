import { type Archive, readArchive } from '../corpus/archive.ts';
import { freshParts, type LibraryParts } from '../library/library-parts.ts';
import { Library } from '../library.ts';
import { beforeOf, isAsKept, isSmall, partsKept, partsWhole } from './archive-parts.ts';
import { lastingFolderState } from './folder-state.ts';
import { keepPassages, keepWhole } from './keep-archive.ts';
import { keptFolder, knownFilesOf } from './kept-archive.ts';
import { SnapshotStore } from './snapshot.ts';
import type { ServedArchive } from './thread-messages.ts';

/** An archive with all that it says, for whoever asks and goes. */
export interface WholeArchive {
  readonly archive: Archive;
  readonly library: Library;
  /** Keeps for the next time what was made until now, where that was much. @throws where it cannot be kept. */
  keep(): void;
}

/**
 * Reads an archive as it is now, and takes what was kept of it where that is as full and as new. Otherwise all statements are read together
 * when they are first asked for, as if nothing had been kept: nobody who asks once comes again when more of them are read.
 */
export async function openWhole({ folder, cache }: Pick<ServedArchive, 'folder' | 'cache'>): Promise<WholeArchive> {
  const store = cache === null ? null : new SnapshotStore(cache, folder);
  const kept = store?.read() ?? { why: 'nothing is kept' };
  const before = 'snapshot' in kept ? beforeOf(kept.snapshot) : null;
  const known = before ? knownFilesOf(before.snapshot.archive, before.articles) : [];
  const stood = await lastingFolderState(folder);
  const archive = await readArchive(folder, new Map(known.map((file) => [file.path, file])), stood.marks);
  const { articles, people, corrections } = archive;
  const open = (parts: LibraryParts) => new Library(articles, people, parts, corrections);
  if (!store || isSmall(archive)) return { archive, library: open(freshParts(articles, people)), keep: () => {} };
  const unsaid = { faults: [], changedAt: null };
  const asKept = before && isAsKept(archive, before) ? partsKept(before) : null;
  if (asKept) return { archive, library: open({ ...asKept, ...unsaid }), keep: () => {} };
  const library = open({ ...partsWhole(archive, before), ...unsaid });
  const keep = () => {
    if (library.hasStatements) keepWhole(store, archive, library, keptFolder(stood, folder));
    // Statements that were kept are worth more than the passages of a few articles that have come.
    else if (!before?.snapshot.statements) keepPassages(store, archive, library);
  };
  return { archive, library, keep };
}
