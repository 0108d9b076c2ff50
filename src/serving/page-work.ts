import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { asError } from './library-thread.ts';
import type { PageRead, PageSaved, PageTask, ReadPageTask, SavePageTask } from './page-task.ts';
import { startThread } from './start-thread.ts';

/** In milliseconds: a page is fetched in twenty seconds or not at all, and read in one. */
const LONGEST = 60_000;
const TOO_MUCH = 'the page takes more time or memory than a page may';

/**
 * Pages that are read and written, one after the other, in a thread each: what a page does to its thread concerns no other. Whoever waits
 * for one gets an error where its thread dies or hangs.
 */
export class PageWork {
  readonly #threads = new Set<Worker>();
  readonly #longest: number;
  #last: Promise<unknown> = Promise.resolve();
  #ended = false;

  constructor(longest = LONGEST) {
    this.#longest = longest;
  }

  do(task: ReadPageTask): Promise<PageRead>;
  do(task: SavePageTask): Promise<PageSaved>;
  do(task: PageTask): Promise<PageRead | PageSaved> {
    const work = this.#last.then(() => this.#run(task));
    this.#last = work.catch(() => {});
    return work;
  }

  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  async #run(task: PageTask): Promise<PageRead | PageSaved> {
    if (this.#ended) throw new Error('no page is read any more');
    const thread = startThread('./page-thread.ts', task);
    this.#threads.add(thread);
    const signal = AbortSignal.timeout(this.#longest);
    try {
      const ended = once(thread, 'exit', { signal }).then(() => {
        throw new Error('the thread that reads a page has ended without a word');
      });
      const [done] = await Promise.race([once(thread, 'message', { signal }), ended]);
      return done;
    } catch (error) {
      if (task.kind === 'read' && isTooMuch(error, signal)) return { kind: 'refused', refusal: TOO_MUCH };
      throw asError(error);
    } finally {
      this.#threads.delete(thread);
      await thread.terminate();
    }
  }
}

/** Whether a page was made to be read for ever, or to fill the memory. */
function isTooMuch(error: unknown, signal: AbortSignal): boolean {
  return signal.aborted || (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');
}
