import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { LibraryThread } from './library-thread.ts';
import type { Opened, ServedArchive } from './thread-messages.ts';

/** How long a call waits for a library where there is none, in milliseconds: Discord waits for three seconds. */
const PATIENCE = 2_500;
/** How long it takes until a thread is started again, in milliseconds: longer each time that it cannot be. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 60_000;

export interface CurrentThreadOptions {
  readonly archive: ServedArchive;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** Is called each time that a thread takes the place of the one before. */
  readonly taken: (opened: Opened) => void;
}

/** The thread that answers. Another takes its place when the archive is read anew, and when it dies. */
export class CurrentThread {
  readonly #options: CurrentThreadOptions;
  /** Null between the death of one and the next. */
  #current: LibraryThread | null = null;
  readonly #waiting = new Set<(thread: LibraryThread) => void>();
  #renewal: Promise<void> | null = null;
  #building: LibraryThread | null = null;
  /** Whether the archive has changed since the last thread began to read it. */
  #outdated = false;
  /** Whether the next thread reads all of it by itself. */
  #isWhole = false;
  #closed = false;

  constructor(first: LibraryThread, options: CurrentThreadOptions) {
    this.#options = options;
    this.#watchOver(first);
  }

  /** Null between the death of one and the next. */
  get now(): LibraryThread | null {
    return this.#current;
  }

  /** The thread that takes the place of one that has died. @throws Error where that takes too long. */
  async next(): Promise<LibraryThread> {
    let tell: (thread: LibraryThread) => void = () => {};
    const next = new Promise<LibraryThread>((resolve) => {
      tell = resolve;
    });
    this.#waiting.add(tell);
    const thread = await Promise.race([next, sleep(PATIENCE, null, { ref: false })]);
    this.#waiting.delete(tell);
    if (!thread) throw new Error('the archive is being read again, and cannot be asked yet');
    return thread;
  }

  /** Settles when no other thread is being made ready. */
  async settled(): Promise<void> {
    await this.#renewal;
  }

  /**
   * Reads the archive in another thread. Settles when all that has changed until now is served, or cannot be read: then the last state serves on.
   *
   * @param isWhole whether that thread reads all by itself, statements and all, as where nothing can be kept.
   */
  renew(isWhole = false): Promise<void> {
    this.#outdated = true;
    this.#isWhole ||= isWhole;
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async end(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#building?.end(), this.#current?.end()]);
  }

  async #renew(): Promise<void> {
    for (let pause = FIRST_PAUSE; this.#outdated && !this.#closed; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      this.#outdated = false;
      const { archive, log } = this.#options;
      const cache = this.#isWhole ? null : archive.cache;
      this.#isWhole = false;
      this.#building = new LibraryThread({ ...archive, cache, isBeside: this.#current !== null }, log);
      try {
        await this.#building.opened;
        this.#take(this.#building, this.#building.takeOpened());
        pause = FIRST_PAUSE;
      } catch (err) {
        if (this.#closed) return;
        log.error({ err }, `archive: cannot be read; ${this.#current ? 'the last state serves on' : 'trying again'}`);
        if (this.#current) continue;
        this.#outdated = true;
        await sleep(pause, undefined, { ref: false });
      } finally {
        this.#building = null;
      }
    }
  }

  /** From now on calls go to this thread. */
  #take(thread: LibraryThread, opened: Opened): void {
    const before = this.#current;
    this.#watchOver(thread);
    for (const tell of this.#waiting) tell(thread);
    this.#waiting.clear();
    before?.retire();
    this.#options.taken(opened);
  }

  #watchOver(thread: LibraryThread): void {
    this.#current = thread;
    void thread.ended.then((err) => this.#lost(thread, err));
  }

  #lost(thread: LibraryThread, err: Error | null): void {
    if (thread !== this.#current || this.#closed) return;
    this.#current = null;
    this.#options.log.error({ err }, 'archive: the thread that answers has died; another takes its place');
    if (!this.#renewal) void this.renew();
  }
}
