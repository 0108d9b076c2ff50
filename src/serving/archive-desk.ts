import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reloaded } from '../commands/reload-answer.ts';
import { belowFolder } from '../corpus/fault.ts';
import type { Log } from '../log.ts';
import { type CommandDefinition, definitionsIn } from '../message/definitions.ts';
import type { Call, Manners } from '../message/desk.ts';
import type { Answerer, Served } from './answerer.ts';
import { FEW } from './archive-parts.ts';
import type { ArchiveState } from './archive-state.ts';
import { changesBetween } from './changes.ts';
import { CurrentThread } from './current-thread.ts';
import { watchDay } from './day-watch.ts';
import { FaultLog } from './fault-log.ts';
import { comeBetween, type FolderState, isSameState } from './folder-state.ts';
import { type FolderWatch, type Pace, watchFolder } from './folder-watch.ts';
import { Keeping } from './keeping.ts';
import type { LibraryThread } from './library-thread.ts';
import { DISCORD_ALONE, type PageSources } from './page-task.ts';
import { type Reading, startReading } from './reading.ts';
import { type ServedState, servedState } from './served-state.ts';
import { clearHeap } from './small-heap.ts';
import { DAMAGED } from './snapshot-file.ts';
import type { Opened, ServedArchive } from './thread-messages.ts';
import { whyUnkept } from './unkept.ts';

export interface ArchiveDeskOptions {
  readonly archive: ServedArchive;
  readonly log: Pick<Log, 'info' | 'warn' | 'error'>;
  /** How soon a change of the folder is looked at. */
  readonly pace?: Pace;
  /** From where pages may be added; from public addresses and Discord, where it is not said. */
  readonly from?: PageSources;
}

/** A whole reading takes no more than this share of the time, however often the archive changes. */
const MOST_READING = 0.1;
/** In milliseconds: how long it takes at least until what could not be kept is tried again. */
const LEAST_PAUSE = 60_000;
/** So many articles that come together are put beside the others; more are read in another thread. */
const MOST_AT_ONCE = 20;
/** In milliseconds. When another state was taken the folder is looked at; what that leaves behind nobody needs later. */
const UNTIL_CLEARED = 5_000;

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
  readonly #days = watchDay(() => this.#beginDay());
  readonly #keeping: Keeping;
  readonly #faults: FaultLog;
  readonly #thread: CurrentThread;
  #served: ServedState;
  #changing = Promise.resolve();
  #closed = false;
  #reading: Reading | null = null;
  #clearing: NodeJS.Timeout | undefined;

  private constructor(options: ArchiveDeskOptions, first: LibraryThread, opened: Opened) {
    this.manners = options.archive.manners;
    this.#options = options;
    this.#served = servedState(opened, options.archive.folder);
    this.#faults = new FaultLog(options.log);
    this.#thread = new CurrentThread(first, { ...options, taken: (state) => this.#taken(state) });
    this.#taken(opened);
    const { archive, log, pace, from = DISCORD_ALONE } = options;
    const { folder, manners } = archive;
    const isServed = (slug: string) => [...this.#served.files.keys()].some((path) => basename(path) === `${slug}.md`);
    this.#keeping = new Keeping({ folder, manners, from, log, isServed, reload: () => this.#reloadAndTell() });
    this.#watch = watchFolder(
      folder,
      () => this.#served.folder,
      (state) => this.#change(state),
      pace,
    );
  }

  /**
   * Takes over a thread that reads the archive.
   *
   * @throws what ended the thread where it cannot be read, or holds nothing: there is nothing to start for.
   */
  static async of(first: LibraryThread, options: ArchiveDeskOptions): Promise<ArchiveDesk> {
    await first.opened;
    return new ArchiveDesk(options, first, first.takeOpened());
  }

  definitions(): readonly CommandDefinition[] {
    return definitionsIn(this.manners.language, this.manners.names);
  }

  async reply(call: Call): Promise<Served> {
    // At once where there is a thread: one that is to end answers what it was asked before.
    const reply = await (this.#thread.now ?? (await this.#thread.next())).reply(call);
    return 'errand' in reply && reply.errand ? this.#keeping.run(reply.errand) : reply;
  }

  /** Questions that the archive answers as it is now. */
  async examples(): Promise<readonly string[]> {
    return this.#thread.now?.examples ?? [];
  }

  /** What is being served. */
  status(): ArchiveState {
    return this.#served.state;
  }

  /**
   * Reads the archive again, beside what is being served. Settles when all that has changed until now is served, or cannot be read:
   * then what was read before serves on, and the log says why.
   */
  reload(): Promise<void> {
    return this.#thread.renew();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watch.close();
    this.#days.close();
    clearTimeout(this.#clearing);
    await Promise.all([this.#keeping.end(), this.#thread.end(), this.#reading?.end()]);
  }

  #taken(opened: Opened): void {
    this.#served = servedState(opened, this.#options.archive.folder);
    this.#faults.tell(opened.state.faults);
    if (opened.state.snapshot === DAMAGED)
      this.#options.log.warn('archive: what was kept is damaged, and is made anew');
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(clearHeap, UNTIL_CLEARED).unref();
    if (!opened.state.settled && !this.#reading) void this.#readWhole();
  }

  /** What was left out because its date lay in the future may be taken now. */
  #beginDay(): void {
    if (this.status().faults.length > 0) void this.reload();
  }

  /** @returns what has come of it; null where it cannot be read. */
  async #reloadAndTell(): Promise<Reloaded | null> {
    const { files, state: before } = this.#served;
    await this.reload();
    const { files: now, state } = this.#served;
    const { folder } = this.#options.archive;
    const faults = state.faults.map((fault) => belowFolder(fault, folder));
    return state === before ? null : { ...changesBetween(files, now), faults };
  }

  /** Takes up one state of the folder after the other. */
  #change(state: FolderState): void {
    this.#changing = this.#changing.then(() => this.#changed(state));
  }

  async #changed(state: FolderState): Promise<void> {
    // Whoever has it read now may be reading this very state.
    await this.#thread.settled();
    if (isSameState(state, this.#served.folder)) return;
    if (!(await this.#grow(state))) await this.reload();
    const { articles, passages, faults, ms } = this.status();
    if (!this.#closed) this.#options.log.info({ articles, passages, faults: faults.length, ms }, 'archive: changed');
  }

  /** Has articles that have come served at once, beside what is served. @returns whether nothing else has happened. */
  async #grow(folder: FolderState): Promise<boolean> {
    const come = comeBetween(this.#served.folder, folder);
    const thread = this.#thread.now;
    if (!thread || !come || come.length === 0 || come.length > MOST_AT_ONCE) return false;
    const changedAt = new Date(folder.changedAt).toISOString();
    const growth = await thread.grow({ come, changedAt });
    await this.#thread.settled();
    if (!growth || thread !== this.#thread.now) return false;
    const { files, state } = this.#served;
    this.#served = { folder, files: new Map([...files, ...growth.files]), state: { ...state, ...growth.state } };
    void this.#settle();
    return true;
  }

  /** Has the whole archive read sooner or later, for people are learnt from all of it: a small one at once. */
  async #settle(): Promise<void> {
    const { archive } = this.#options;
    if (archive.cache === null || this.#served.state.articles <= FEW) await this.reload();
    else if (!this.#reading) await this.#readWhole();
  }

  /** Reads the whole archive, statements and all, and has what was found served: time and again, until nothing has changed meanwhile. */
  async #readWhole(): Promise<void> {
    const { folder, cache } = this.#options.archive;
    if (cache === null) return;
    const start = performance.now();
    this.#reading = startReading({ folder, cache });
    const isKept = await this.#isKept(this.#reading);
    if (this.#closed) return;
    // Where nothing can be kept, the thread that answers reads by itself what nobody could be told otherwise.
    if (isKept || this.#served.state.unread > 0) await this.#thread.renew(!isKept);
    const pause = (performance.now() - start) / MOST_READING;
    await sleep(isKept ? pause : Math.max(pause, LEAST_PAUSE), undefined, { ref: false });
    this.#reading = null;
    if (!this.#served.state.settled && !this.#closed) void this.#readWhole();
  }

  async #isKept(reading: Reading): Promise<boolean> {
    try {
      await reading.done;
      return true;
    } catch (err) {
      const why = whyUnkept('cache', this.#options.archive.cache ?? '', err);
      const told = why === null ? { err } : { why };
      if (!this.#closed) this.#options.log.error(told, 'archive: cannot be read as a whole, or not be kept');
      return false;
    }
  }
}
