import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reloaded } from '../commands/reload-answer.ts';
import { wordingIn } from '../commands/wording.ts';
import { belowFolder } from '../corpus/fault.ts';
import type { Log } from '../log.ts';
import { type CommandDefinition, definitionsIn } from '../message/definitions.ts';
import type { Call, Manners } from '../message/desk.ts';
import { noticeMessage } from '../message/message.ts';
import type { MessagePayload } from '../message/payload.ts';
import type { Answerer, Served } from './answerer.ts';
import { FEW } from './archive-parts.ts';
import type { ArchiveState } from './archive-state.ts';
import { changesBetween } from './changes.ts';
import { FaultLog } from './fault-log.ts';
import { comeBetween, type FolderState, isSameState } from './folder-state.ts';
import { type FolderWatch, type Pace, watchFolder } from './folder-watch.ts';
import { Keeping } from './keeping.ts';
import { LibraryThread } from './library-thread.ts';
import { DISCORD_ALONE, type PageSources } from './page-task.ts';
import { type Reading, startReading } from './reading.ts';
import type { Opened, ServedArchive } from './thread-messages.ts';

export interface ArchiveDeskOptions {
  readonly archive: ServedArchive;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** How soon a change of the folder is looked at. */
  readonly pace?: Pace;
  /** From where pages may be added; from public addresses and Discord, where it is not said. */
  readonly from?: PageSources;
}

/** How long a call waits for a library where there is none, in milliseconds: Discord waits for three seconds. */
const PATIENCE = 2_500;
/** How long it takes until a thread is started again, in milliseconds: longer each time that it cannot be. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 60_000;
/** A whole reading takes no more than this share of the time, however often the archive changes. */
const MOST_READING = 0.1;
/** So many articles that come together are put beside the others; more are read in another thread. */
const MOST_AT_ONCE = 20;

/**
 * The desk of a server whose archive changes while it is asked.
 *
 * The library lives in a thread, which takes up articles that come. Any other state of the archive is built in another thread, and calls go
 * there once it can be asked; the thread before it ends after its last answer. A thread that dies is replaced.
 */
export class ArchiveDesk implements Answerer {
  readonly manners: Manners;
  readonly #options: ArchiveDeskOptions;
  readonly #watch: FolderWatch;
  readonly #keeping: Keeping;
  readonly #faults: FaultLog;
  #opened: Opened;
  /** The thread that answers; null between the death of one and the next. */
  #current: LibraryThread | null = null;
  readonly #waiting = new Set<(thread: LibraryThread) => void>();
  #renewal: Promise<void> | null = null;
  #building: LibraryThread | null = null;
  /** Whether the archive has changed since the last thread began to read it. */
  #outdated = false;
  #closed = false;
  #reading: Reading | null = null;

  private constructor(options: ArchiveDeskOptions, first: LibraryThread, opened: Opened) {
    this.manners = options.archive.manners;
    this.#options = options;
    this.#opened = opened;
    this.#faults = new FaultLog(options.log);
    this.#take(first, opened);
    const { archive, log, pace, from = DISCORD_ALONE } = options;
    const { folder, manners } = archive;
    const isServed = (slug: string) => [...this.#opened.files.keys()].some((path) => basename(path) === `${slug}.md`);
    this.#keeping = new Keeping({ folder, manners, from, log, isServed, reload: () => this.#reloadAndTell() });
    this.#watch = watchFolder(folder, opened.folder, (state) => void this.#changed(state), pace);
  }

  /**
   * Takes over a thread that reads the archive.
   *
   * @throws what ended the thread where it cannot be read, or holds nothing: there is nothing to start for.
   */
  static async of(first: LibraryThread, options: ArchiveDeskOptions): Promise<ArchiveDesk> {
    return new ArchiveDesk(options, first, await first.opened);
  }

  definitions(): readonly CommandDefinition[] {
    return definitionsIn(this.manners.language, this.manners.names);
  }

  apology(id: string): MessagePayload {
    return noticeMessage(wordingIn(this.manners.language).bug(id));
  }

  async reply(call: Call): Promise<Served> {
    const reply = await (this.#current ?? (await this.#next())).reply(call);
    return 'errand' in reply && reply.errand ? this.#keeping.run(reply.errand) : reply;
  }

  /** Questions that the archive answers as it is now. */
  async examples(): Promise<readonly string[]> {
    return this.#current?.examples ?? [];
  }

  /** What is being served. */
  status(): ArchiveState {
    return this.#opened.state;
  }

  /**
   * Reads the archive again, beside what is being served. Settles when all that has changed until now is served, or cannot be read:
   * then what was read before serves on, and the log says why.
   */
  reload(): Promise<void> {
    this.#outdated = true;
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watch.close();
    await Promise.all([this.#keeping.end(), this.#building?.end(), this.#current?.end(), this.#reading?.end()]);
  }

  async #renew(): Promise<void> {
    for (let pause = FIRST_PAUSE; this.#outdated && !this.#closed; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      this.#outdated = false;
      const { archive, log } = this.#options;
      this.#building = new LibraryThread({ ...archive, isBeside: this.#current !== null }, log);
      try {
        this.#take(this.#building, await this.#building.opened);
        pause = FIRST_PAUSE;
      } catch (err) {
        if (this.#closed) return;
        this.#options.log.error(
          { err },
          `archive: cannot be read; ${this.#current ? 'the last state serves on' : 'trying again'}`,
        );
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
    this.#current = thread;
    this.#opened = opened;
    for (const tell of this.#waiting) tell(thread);
    this.#waiting.clear();
    before?.retire();
    this.#faults.tell(opened.state.faults);
    void thread.ended.then((err) => this.#lost(thread, err));
    if (!opened.state.settled && !this.#reading) void this.#readWhole();
  }

  /** @returns what has come of it; null where it cannot be read. */
  async #reloadAndTell(): Promise<Reloaded | null> {
    const { files, state: before } = this.#opened;
    await this.reload();
    const { files: now, state } = this.#opened;
    const { folder } = this.#options.archive;
    const faults = state.faults.map((fault) => belowFolder(fault, folder));
    return state === before ? null : { ...changesBetween(files, now), faults };
  }

  async #changed(state: FolderState): Promise<void> {
    // Whoever has it read now may be reading this very state.
    await this.#renewal;
    if (isSameState(state, this.#opened.folder)) return;
    if (!(await this.#grow(state))) await this.reload();
    const { articles, passages, faults, ms } = this.status();
    if (!this.#closed) this.#options.log.info({ articles, passages, faults: faults.length, ms }, 'archive: changed');
  }

  /** Has articles that have come served at once, beside what is served. @returns whether nothing else has happened. */
  async #grow(folder: FolderState): Promise<boolean> {
    const come = comeBetween(this.#opened.folder, folder);
    const thread = this.#current;
    if (!thread || !come || come.length === 0 || come.length > MOST_AT_ONCE) return false;
    const changedAt = new Date(folder.changedAt).toISOString();
    const growth = await thread.grow({ come, changedAt });
    await this.#renewal;
    if (!growth || thread !== this.#current) return false;
    const { files, state } = this.#opened;
    this.#opened = { folder, files: new Map([...files, ...growth.files]), state: { ...state, ...growth.state } };
    void this.#settle();
    return true;
  }

  /** Has the whole archive read sooner or later, for people are learnt from all of it: a small one at once. */
  async #settle(): Promise<void> {
    const { archive } = this.#options;
    if (archive.cache === null || this.#opened.state.articles <= FEW) await this.reload();
    else if (!this.#reading) await this.#readWhole();
  }

  /** Reads the whole archive, statements and all, and has what was found served. */
  async #readWhole(): Promise<void> {
    const { folder, cache } = this.#options.archive;
    if (cache === null) return;
    const start = performance.now();
    this.#reading = startReading({ folder, cache });
    try {
      await this.#reading.done;
      await this.reload();
      await sleep((performance.now() - start) / MOST_READING, undefined, { ref: false });
    } catch (err) {
      if (!this.#closed) this.#options.log.error({ err }, 'archive: cannot be read as a whole, or not be kept');
      return;
    }
    this.#reading = null;
    if (!this.#opened.state.settled && !this.#closed) void this.#readWhole();
  }

  #lost(thread: LibraryThread, err: Error | null): void {
    if (thread !== this.#current || this.#closed) return;
    this.#current = null;
    this.#options.log.error({ err }, 'archive: the thread that answers has died; another takes its place');
    if (!this.#renewal) void this.reload();
  }

  /** The thread that takes the place of one that has died. @throws Error where that takes too long. */
  async #next(): Promise<LibraryThread> {
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
}
