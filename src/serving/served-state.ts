import { TextColumn } from '../corpus/text-column.ts';
import type { ArchiveState } from './archive-state.ts';
import type { FolderState } from './folder-state.ts';
import { folderStateOf } from './kept-archive.ts';
import type { Opened } from './thread-messages.ts';

/** What is being served, and how its folder stood. */
export interface ServedState {
  readonly state: ArchiveState;
  readonly folder: FolderState;
  /** By path below the folder, what changes when the text of the file does. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a thread has opened. How the folder stood, and the files, are made ready when they are first asked for: nobody waits for them. */
export function servedState(opened: Opened, folder: string): ServedState {
  let stood: FolderState | null = null;
  let files: ReadonlyMap<string, string> | null = null;
  return {
    state: opened.state,
    get folder() {
      stood ??= folderStateOf(opened.folder, folder);
      return stood;
    },
    get files() {
      files ??= filesOf(opened.files);
      return files;
    },
  };
}

function filesOf({ paths, hashes }: Opened['files']): Map<string, string> {
  const [names, sums] = [new TextColumn(paths), new TextColumn(hashes)];
  return new Map(Array.from({ length: names.length }, (_, at) => [names.at(at), sums.at(at)]));
}
