import { readArchive } from '../corpus/archive.ts';
import { formatFault } from '../corpus/fault.ts';
import { Library } from '../library.ts';
import type { ArchiveState } from './archive-state.ts';
import { type FolderState, folderState } from './folder-state.ts';
import type { ThreadTask } from './thread-messages.ts';

export interface OpenedArchive {
  readonly library: Library;
  readonly state: ArchiveState;
  /** How the folder stood before it was read. */
  readonly folder: FolderState;
}

/**
 * Builds the library of a folder. A file with a fault is left out.
 *
 * @throws Error where there is not a single article: there is nothing to answer from.
 */
export async function openArchive(task: ThreadTask): Promise<OpenedArchive> {
  const start = performance.now();
  const readAt = new Date().toISOString();
  const folder = await folderState(task.folder);
  const { articles, people, faults } = await readArchive(task.folder);
  if (articles.length === 0) throw new Error(nothingIn(task.folder, faults.map(formatFault)));
  const library = new Library(articles, people);
  const ms = Math.round(performance.now() - start);
  return {
    library,
    folder,
    state: { articles: articles.length, passages: library.passages, faults, readAt, unread: 0, ms },
  };
}

function nothingIn(folder: string, faults: readonly string[]): string {
  return [`CORPUS=${folder} holds no article: put the folder of the articles.`, ...faults].join('\n');
}
