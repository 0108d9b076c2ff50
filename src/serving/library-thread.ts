import type { Worker } from 'node:worker_threads';
import type { Log } from '../log.ts';
import type { Call, Reply } from '../message/desk.ts';
import { answeringThread } from './answering-thread.mjs';
import { OverloadedError } from './overloaded.ts';
import { steadyNow } from './steady-now.ts';
import type { ArchiveGrowth, ComeArticles, NumberedCall, Opened, ThreadNews, ThreadTask } from './thread-messages.ts';

/** In milliseconds. Where nothing is answered for so long, a call hangs: answers are a matter of milliseconds. */
const LONGEST_CALL = 10_000;

/** What the log says of what could not be kept. */
const UNKEPT = {
  gaps: 'gaps: a question without an answer could not be kept',
  servers: 'servers: what a server has chosen could not be kept, or not be read',
};

/** Who waits for the answer to a call. */
interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: unknown) => void;
}

/** One state of an archive in a thread of its own. Messages go back and forth; whatever takes time is done over there. */
export class LibraryThread {
  /** Settles when the library can be asked. @throws what ended the thread before that. */
  readonly opened: Promise<void>;
  /** Settles when the thread is gone, with what ended it; null where it was told to end. */
  readonly ended: Promise<Error | null>;
  /** Questions that the library answers, once it has found some; none where the thread ends before. */
  readonly examples: Promise<readonly string[]>;
  readonly #worker: Worker;
  #whatIsOpened: Opened | null = null;
  readonly #waiting = new Map<number, Waiting>();
  /** Who waits for articles to be served, in the order in which they came. */
  readonly #growing: ((growth: ArchiveGrowth | null) => void)[] = [];
  #next = 0;
  /** Goes off where calls wait and none is answered. */
  #alarm: NodeJS.Timeout | null = null;
  #retired = false;
  #cause: Error | null = null;

  /** @param log is told what could not be kept beside an answer. */
  constructor(task: ThreadTask, log: Pick<Log, 'error'>) {
    this.#worker = answeringThread(task);
    this.#worker.on('error', (error: unknown) => this.#fail(asError(error)));
    this.ended = new Promise((resolve) => this.#worker.once('exit', (code) => resolve(this.#gone(code))));
    this.examples = new Promise((resolve) => {
      this.#worker.on('message', (news: ThreadNews) => news.kind === 'examples' && resolve(news.examples));
      this.ended.then(() => resolve([]));
    });
    this.opened = new Promise((resolve, reject) => {
      this.#worker.on('message', (news: ThreadNews) => {
        if (news.kind === 'opened') {
          this.#whatIsOpened = news;
          resolve();
        } else if (news.kind === 'unkept')
          log.error(news.why === null ? { err: news.error } : { why: news.why }, UNKEPT[news.what]);
        else if (news.kind === 'grown') this.#growing.shift()?.(news.growth);
        else if (news.kind !== 'examples') this.#answered(news);
      });
      this.ended.then((error) => reject(error ?? new Error('the thread was ended while it read the archive')));
    });
    // Whoever waits is told; where nobody does, a thread that ends early is no error of the process.
    this.opened.catch(() => {});
  }

  /** What was {@link opened}, for whoever takes it up: it is large, and not held here any longer. */
  takeOpened(): Opened {
    const opened = this.#whatIsOpened;
    if (opened === null) throw new Error('the archive is not open yet, or somebody has taken it up');
    this.#whatIsOpened = null;
    return opened;
  }

  /** @throws OverloadedError, what the desk throws, and what ended the thread where it ends before it has answered. */
  reply(call: Call): Promise<Reply> {
    const number = this.#next++;
    const promise = new Promise<Reply>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
    });
    this.#alarm ??= setTimeout(() => this.#hang(), LONGEST_CALL);
    this.#worker.postMessage({ number, call, at: steadyNow() } satisfies NumberedCall);
    return promise;
  }

  /** Has articles that have come served beside the others. @returns null where that takes a reading of all, or the thread ends before. */
  grow(articles: ComeArticles): Promise<ArchiveGrowth | null> {
    const grown = new Promise<ArchiveGrowth | null>((resolve) => {
      this.#growing.push(resolve);
    });
    this.#worker.postMessage(articles satisfies ComeArticles);
    return grown;
  }

  /** Ends the thread once it has answered what it was asked. */
  retire(): void {
    this.#retired = true;
    if (this.#waiting.size === 0) void this.#worker.terminate();
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    this.#retired = true;
    await this.#worker.terminate();
  }

  #answered(news: Extract<ThreadNews, { number: number }>): void {
    const waiting = this.#waiting.get(news.number);
    this.#waiting.delete(news.number);
    if (this.#waiting.size === 0) this.#calm();
    else this.#alarm?.refresh();
    if (news.kind === 'reply') waiting?.resolve(news.reply);
    else waiting?.reject(news.kind === 'late' ? new OverloadedError() : news.error);
    if (this.#retired) this.retire();
  }

  #calm(): void {
    if (this.#alarm) clearTimeout(this.#alarm);
    this.#alarm = null;
  }

  #hang(): void {
    this.#fail(new Error(`a call was not answered in ${LONGEST_CALL / 1000} seconds`));
    void this.#worker.terminate();
  }

  #fail(error: Error): void {
    this.#cause ??= error;
  }

  #gone(code: number): Error | null {
    const cause =
      this.#cause ?? (this.#retired ? null : new Error(`the thread of the archive ended with code ${code}`));
    for (const { reject } of this.#waiting.values()) {
      reject(cause ?? new Error('the thread of the archive was ended'));
    }
    this.#waiting.clear();
    for (const tell of this.#growing.splice(0)) tell(null);
    this.#calm();
    return cause;
  }
}

/** What a thread throws may come over as plain data. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return new Error(String(message), { cause: thrown });
}
