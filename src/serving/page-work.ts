import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { asError } from './library-thread.ts';
import type { PageRead, PageSaved, PageTask, ReadPageTask, SavePageTask } from './page-task.ts';
import { startThread } from './start-thread.ts';

/** In milliseconds: a page is fetched in twenty seconds or not at all, and read in one. */
const LONGEST = 60_000;

/**
 * Pages that are read and written, one after the other, in a thread each: what a page does to its thread concerns no other. Whoever waits
 * for one gets an error where its thread dies or hangs.
 */
export class PageWork {
  readonly #threads = new Set<Worker>();
  #last: Promise<unknown> = Promise.resolve();

  do(task: ReadPageTask): Promise<PageRead>;
  do(task: SavePageTask): Promise<PageSaved>;
  do(task: PageTask): Promise<PageRead | PageSaved> {
    const work = this.#last.then(() => this.#run(task));
    this.#last = work.catch(() => {});
    return work;
  }

  async end(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  async #run(task: PageTask): Promise<PageRead | PageSaved> {
    const thread = startThread('./page-thread.ts', task);
    this.#threads.add(thread);
    const signal = AbortSignal.timeout(LONGEST);
    try {
      const ended = once(thread, 'exit', { signal }).then(() => {
        throw new Error('the thread that reads a page has ended without a word');
      });
      const [done] = await Promise.race([once(thread, 'message', { signal }), ended]);
      return done;
    } catch (error) {
      throw asError(error);
    } finally {
      this.#threads.delete(thread);
      await thread.terminate();
    }
  }
}
