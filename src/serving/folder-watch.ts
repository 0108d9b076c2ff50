import { type FSWatcher, watch } from 'node:fs';
import { type FolderState, folderState, isSameState } from './folder-state.ts';

export interface FolderWatch {
  close(): void;
}

/** In milliseconds. */
export interface Pace {
  /** A change is looked at when nothing has changed for so long: an article is written in several steps, and articles come in dozens. */
  readonly quiet: number;
  /** But no later than this after the first. */
  readonly latest: number;
  /** How often the folder is looked at though nothing was told of it: of some disks (networks, containers) nothing is. */
  readonly every: number;
}

const PACE: Pace = { quiet: 300, latest: 5_000, every: 30_000 };
/** Looking around takes no more than this share of the time, however large the archive. */
const MOST_BUSY = 0.02;

/** Calls back each time that a folder is in another state than `before`, or than when it was last called back, with this state. */
export function watchFolder(
  folder: string,
  before: FolderState,
  changed: (state: FolderState) => void,
  pace: Pace = PACE,
): FolderWatch {
  return new Watch(folder, before, changed, pace);
}

class Watch implements FolderWatch {
  readonly #folder: string;
  readonly #changed: (state: FolderState) => void;
  readonly #pace: Pace;
  readonly #watchers = new Map<string, FSWatcher>();
  #state: FolderState;
  #timer: NodeJS.Timeout | undefined;
  /** When the first change was told that is not looked at yet. */
  #since: number | null = null;
  #isLooking = false;
  #closed = false;

  constructor(folder: string, before: FolderState, changed: (state: FolderState) => void, pace: Pace) {
    this.#folder = folder;
    this.#changed = changed;
    this.#pace = pace;
    this.#state = before;
    this.#watchFolders();
    // Once at the beginning: something may have changed since `before`.
    this.#told();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  #told(): void {
    this.#since ??= performance.now();
    const left = this.#since + this.#pace.latest - performance.now();
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
    this.#since = null;
    const state = await folderState(this.#folder);
    this.#isLooking = false;
    if (this.#closed) return;
    const isSame = isSameState(state, this.#state);
    this.#state = state;
    this.#watchFolders();
    if (!isSame) this.#changed(state);
    if (this.#since !== null) this.#told();
    else this.#lookIn(Math.max(this.#pace.every, (performance.now() - start) / MOST_BUSY));
  }

  /** Folders come and go. One that cannot be watched is looked at from time to time like all. */
  #watchFolders(): void {
    const folders = new Set(this.#state.folders);
    for (const [folder, watcher] of this.#watchers) if (!folders.has(folder)) this.#forget(folder, watcher);
    for (const folder of folders) if (!this.#watchers.has(folder)) this.#watch(folder);
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, () => this.#told());
      watcher.on('error', () => this.#forget(folder, watcher));
      this.#watchers.set(folder, watcher);
    } catch {
      // The folder is gone or watched by too many: see above.
    }
  }

  #forget(folder: string, watcher: FSWatcher): void {
    watcher.close();
    this.#watchers.delete(folder);
  }
}
