import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Archive } from '../corpus/archive.ts';
import type { Article } from '../corpus/article.ts';
import { type KeptArticles, keptArticles } from '../corpus/kept-articles.ts';
import type { Person } from '../corpus/person.ts';
import { type KeptStatements, thawStatements } from '../library/kept-statements.ts';
import { type KeptTraces, thawTraces } from '../library/kept-traces.ts';
import { ArticleReading, type LibraryParts } from '../library/library-parts.ts';
import type { Trace } from '../meetings/trace.ts';
import { atOnce, madeBefore } from '../statements/at-once.ts';
import type { Statement } from '../statements/statement.ts';
import { startThread } from './start-thread.ts';

/** Fewer are read by one in the time that the second takes to begin and to learn the people. */
const LEAST = 3000;

/** What the second reader is started with: it learns the people of all articles, and reads those from a place on. */
export interface SecondTask {
  readonly articles: KeptArticles;
  readonly people: readonly Person[];
  readonly from: number;
}

/** What it tells, one after the other. */
export interface SecondNews {
  readonly statements?: KeptStatements;
  readonly traces?: KeptTraces;
}

/** Whether a second reader makes it quicker. */
export function isForTwo(articles: readonly Article[]): boolean {
  return articles.length >= LEAST && availableParallelism() > 1;
}

/**
 * Reads the articles of a large archive: this thread the first half, another the second, as one would read them all. Each learns the people of
 * the whole archive for itself, in less time than it would take to tell the other whom it has met. Where the other thread fails, this one reads
 * its half as well.
 */
export class TwoReaders {
  readonly #articles: readonly Article[];
  readonly #people: readonly Person[];
  readonly #half: number;
  readonly #first: ArticleReading;
  readonly #worker: Worker;
  readonly #statements: Promise<KeptStatements | null>;
  readonly #traces: Promise<KeptTraces | null>;

  constructor(articles: readonly Article[], people: readonly Person[]) {
    this.#articles = articles;
    this.#people = people;
    this.#half = Math.ceil(articles.length / 2);
    this.#first = new ArticleReading(articles, people, articles.slice(0, this.#half));
    this.#worker = startThread('./second-thread.ts', { articles: keptArticles(articles), people, from: this.#half });
    // It fails like whoever says nothing.
    this.#worker.on('error', () => {});
    this.#statements = told(this.#worker, ({ statements }) => statements);
    this.#traces = told(this.#worker, ({ traces }) => traces);
  }

  /** Who said what, article by article. To be asked once, before {@link traces}. */
  async statements(): Promise<Statement[]> {
    const first = atOnce(this.#first.statements());
    const kept = await this.#statements;
    const second = kept
      ? [...thawStatements(kept, this.#rest)].flatMap(([, statements]) => statements)
      : atOnce(this.#alone().statements());
    return [...first, ...second];
  }

  /** Where each article tells of meetings. @param said what {@link statements} gave. */
  async traces(said: readonly Statement[]): Promise<(readonly Trace[])[]> {
    const first = atOnce(this.#first.traces(said));
    const kept = await this.#traces;
    const second = kept ? this.#rest.map((article) => thawTraces(kept, article)) : atOnce(this.#alone().traces(said));
    return [...first, ...second];
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  get #rest(): readonly Article[] {
    return this.#articles.slice(this.#half);
  }

  #alone(): ArticleReading {
    return new ArticleReading(this.#articles, this.#people, this.#rest);
  }
}

/** The first of what a thread tells; null where it ends before. */
function told<Told>(worker: Worker, of: (news: SecondNews) => Told | undefined): Promise<Told | null> {
  return new Promise((resolve) => {
    worker.on('message', (news: SecondNews) => {
      const one = of(news);
      if (one !== undefined) resolve(one);
    });
    worker.once('exit', () => resolve(null));
  });
}

/** What two readers find in an archive, in their own time. */
export async function partsByTwo({
  articles,
  people,
}: Pick<Archive, 'articles' | 'people'>): Promise<Pick<LibraryParts, 'statements' | 'traces'>> {
  const readers = new TwoReaders(articles, people);
  try {
    const statements = await readers.statements();
    const traces = await readers.traces(statements);
    return { statements: () => madeBefore(statements), traces: () => madeBefore(traces) };
  } finally {
    await readers.end();
  }
}
