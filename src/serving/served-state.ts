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
export function servedState({ state, ...opened }: Opened, folder: string): ServedState {
  const stood = onceAsked(opened.folder, (kept) => folderStateOf(kept, folder));
  const files = onceAsked(opened.files, filesOf);
  return {
    state,
    get folder() {
      return stood();
    },
    get files() {
      return files();
    },
  };
}

/** Makes one thing of another, once, and holds no more than one of them. */
function onceAsked<Kept, Made>(kept: Kept, make: (kept: Kept) => Made): () => Made {
  let held: { readonly kept: Kept } | { readonly made: Made } = { kept };
  return () => {
    const made = 'made' in held ? held.made : make(held.kept);
    held = { made };
    return made;
  };
}

function filesOf({ paths, hashes }: Opened['files']): Map<string, string> {
  const [names, sums] = [new TextColumn(paths), new TextColumn(hashes)];
  return new Map(Array.from({ length: names.length }, (_, at) => [names.at(at), sums.at(at)]));
}
