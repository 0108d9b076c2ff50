import type { Article } from '../corpus/article.ts';
import type { Fault } from '../corpus/fault.ts';
import type { Person } from '../corpus/person.ts';
import { traceReader } from '../meetings/meetings.ts';
import type { Trace } from '../meetings/trace.ts';
import { groupBy } from '../statements/group-by.ts';
import type { KeptSpeakers } from '../statements/shelf.ts';
import type { KeptContents } from '../statements/shelf-contents.ts';
import { ArchivePeople } from '../statements/speakers/archive-people.ts';
import type { Statement } from '../statements/statement.ts';
import { statementReader } from '../statements/statements.ts';
import { type SearchParts, searchParts } from './kept-search.ts';
import type { KeptOffices } from './offices.ts';

/** What a library is made of beside its articles: derived from them, now or before. */
export interface LibraryParts {
  readonly search: SearchParts;
  /** Called when somebody's words are first asked for; steps of a few milliseconds, between which others may ask, and the statements at last. */
  readonly statements: () => Generator<void, readonly Statement[]>;
  /** Called when a meeting is first asked for, in such steps too: where each article tells of meetings. */
  readonly traces: (statements: readonly Statement[]) => Generator<void, readonly (readonly Trace[])[]>;
  /** Which words stand in the statements, and who speaks in them, where that was kept. */
  readonly contents?: KeptContents;
  readonly speakers?: KeptSpeakers;
  /** Which offices the articles print beside names; asked for when an office first is. */
  readonly offices?: () => KeptOffices;
  /** How many articles there are whose statements are not among these, because they are still being read. */
  readonly unread: number;
  /** What of the archive was left out, and why. */
  readonly faults: readonly Fault[];
  /** When the archive was last changed, in ISO 8601; null where that is not known. */
  readonly changedAt: string | null;
}

/** Some articles, read one by one in steps of a few milliseconds: who said what, then who met whom. The people are learnt once for both. */
export class ArticleReading {
  readonly #articles: readonly Article[];
  readonly #people: readonly Person[];
  #learnt: ArchivePeople | null = null;

  constructor(articles: readonly Article[], people: readonly Person[]) {
    this.#articles = articles;
    this.#people = people;
  }

  *statements(): Generator<void, Statement[]> {
    const archive = yield* this.#archive();
    const read = statementReader(archive, this.#people);
    const statements: Statement[] = [];
    for (const article of this.#articles) {
      for (const statement of read(article)) statements.push(statement);
      yield;
    }
    return statements;
  }

  /** Where each article tells of meetings; `statements` are those of the articles, others among them do no harm. */
  *traces(statements: readonly Statement[]): Generator<void, (readonly Trace[])[]> {
    const read = traceReader(yield* this.#archive(), this.#people);
    const said = groupBy(statements, ({ article }) => article);
    const traces: (readonly Trace[])[] = [];
    for (const article of this.#articles) {
      traces.push(read(article, said.get(article) ?? []));
      yield;
    }
    // Both are read: who is named where need not be known any more.
    this.#learnt = null;
    return traces;
  }

  *#archive(): Generator<void, ArchivePeople> {
    if (this.#learnt) return this.#learnt;
    const archive = new ArchivePeople();
    for (const article of this.#articles) {
      archive.learn(article);
      yield;
    }
    this.#learnt = archive;
    return archive;
  }
}

/** Everything derived afresh. */
export function freshParts(articles: readonly Article[], people: readonly Person[]): LibraryParts {
  const reading = new ArticleReading(articles, people);
  return {
    search: searchParts(articles),
    statements: () => reading.statements(),
    traces: (statements) => reading.traces(statements),
    unread: 0,
    faults: [],
    changedAt: null,
  };
}
