import { type FSWatcher, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { type FolderState, folderState, folderStateAfter, isSameState } from './folder-state.ts';

export interface FolderWatch {
  close(): void;
}

/** In milliseconds. */
export interface Pace {
  /** A change is looked at when nothing has changed for so long: an article is written in several steps, and articles come in dozens. */
  readonly quiet: number;
  /** But no later than this after the first. */
  readonly latest: number;
  /** When the folder is looked at first, where that is not at once: whoever asks goes before. */
  readonly first?: number;
  /** How often the folder is looked at though nothing was told of it: of some disks (networks, containers) nothing is. */
  readonly every: number;
}

const PACE: Pace = { quiet: 100, latest: 5_000, first: 1_000, every: 30_000 };
/** Looking around takes no more than this share of the time, however large the archive. */
const MOST_BUSY = 0.02;
/** Where more files were named, the whole folder is looked at. */
const MOST_NAMED = 50;

/** Calls back each time that a folder is in another state than `before`, or than when it was last called back, with this state. `before` is asked at the first look. */
export function watchFolder(
  folder: string,
  before: () => FolderState,
  changed: (state: FolderState) => void,
  pace: Pace = PACE,
): FolderWatch {
  return new Watch(folder, before, changed, pace);
}

/** A folder of which the system tells what happens in it. */
interface Watched {
  readonly watcher: FSWatcher;
  /** See {@link whichIs}. */
  readonly which: string | null;
}

class Watch implements FolderWatch {
  readonly #folder: string;
  readonly #changed: (state: FolderState) => void;
  readonly #pace: Pace;
  readonly #watched = new Map<string, Watched>();
  readonly #before: () => FolderState;
  /** Null before the first look. */
  #state: FolderState | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** When the first change was told that is not looked at yet. */
  #since: number | null = null;
  /** What was told of by name since the last look; null where something was told of without. */
  #named: Set<string> | null = null;
  #isLooking = false;
  #closed = false;

  constructor(folder: string, before: () => FolderState, changed: (state: FolderState) => void, pace: Pace) {
    this.#folder = folder;
    this.#changed = changed;
    this.#pace = pace;
    this.#before = before;
    // Once at the beginning: something may have changed since `before`.
    this.#lookIn(pace.first ?? pace.quiet);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watched.values()) watcher.close();
  }

  /** @param path what it is told of; null where that is not known. */
  #told(path: string | null = null): void {
    if (path === null || (this.#named?.size ?? 0) >= MOST_NAMED) this.#named = null;
    else this.#named?.add(path);
    this.#since ??= performance.now();
    this.#lookSoon();
  }

  #lookSoon(): void {
    const left = (this.#since ?? performance.now()) + this.#pace.latest - performance.now();
    this.#lookIn(Math.max(0, Math.min(this.#pace.quiet, left)));
  }

  #lookIn(ms: number): void {
    if (this.#closed || this.#isLooking) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), ms).unref();
  }

  async #look(): Promise<void> {
    const start = performance.now();
    this.#isLooking = true;
    const before = this.#state ?? this.#first();
    const isTold = this.#since !== null;
    const named = this.#named;
    this.#since = null;
    this.#named = new Set();
    const after = isTold && named ? await folderStateAfter(before, named) : null;
    const state = after ?? (await folderState(this.#folder));
    this.#isLooking = false;
    if (this.#closed) return;
    const isSame = isSameState(state, before);
    // The marks of tens of thousands of files are held once.
    this.#state = isSame ? { ...state, marks: before.marks } : state;
    this.#watchFolders(state);
    if (!isSame) this.#changed(state);
    if (this.#since !== null) this.#lookSoon();
    else this.#lookIn(Math.max(this.#pace.every, (performance.now() - start) / MOST_BUSY));
  }

  /** What happens from now on is told of; what has happened until now is seen by the first look. */
  #first(): FolderState {
    const before = this.#before();
    this.#watchFolders(before);
    return before;
  }

  /** Folders come and go, and one takes the place of another. One that cannot be watched is looked at from time to time like all. */
  #watchFolders(state: FolderState): void {
    const folders = new Set(state.folders);
    for (const [folder, { which }] of this.#watched) {
      const now = whichIs(folder);
      // One that is away for a while is the same when it comes back.
      if (!folders.has(folder) || (now !== null && now !== which)) this.#forget(folder);
    }
    for (const folder of folders) if (!this.#watched.has(folder)) this.#watch(folder);
  }

  #watch(folder: string): void {
    try {
      const which = whichIs(folder);
      const told = (_event: string, name: string | null) => this.#told(name === null ? null : join(folder, name));
      const watcher = watch(folder, { persistent: false }, told);
      watcher.on('error', () => this.#forget(folder));
      this.#watched.set(folder, { watcher, which });
    } catch {
      // The folder is gone or watched by too many: see above.
    }
  }

  #forget(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }
}

/** Tells a folder from another of the same name, such as one to which a link leads now; null where there is none. */
function whichIs(folder: string): string | null {
  try {
    const { dev, ino, birthtimeMs } = statSync(folder);
    return `${dev} ${ino} ${birthtimeMs}`;
  } catch {
    return null;
  }
}
