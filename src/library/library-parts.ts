import type { Article } from '../corpus/article.ts';
import type { Fault } from '../corpus/fault.ts';
import type { Person } from '../corpus/person.ts';
import { ArchivePeople } from '../statements/speakers/archive-people.ts';
import type { Statement } from '../statements/statement.ts';
import { statementReader } from '../statements/statements.ts';
import { type SearchParts, searchParts } from './kept-search.ts';

/** What a library is made of beside its articles: derived from them, now or before. */
export interface LibraryParts {
  readonly search: SearchParts;
  /** Called when somebody's words are first asked for; steps of a few milliseconds, between which others may ask, and the statements at last. */
  readonly statements: () => Generator<void, readonly Statement[]>;
  /** How many articles there are whose statements are not among these, because they are still being read. */
  readonly unread: number;
  /** What of the archive was left out, and why. */
  readonly faults: readonly Fault[];
  /** When the archive was last changed, in ISO 8601; null where that is not known. */
  readonly changedAt: string | null;
}

/** The statements of some articles, read article by article once the people are learnt. */
export function* statementsIn(articles: readonly Article[], people: readonly Person[]): Generator<void, Statement[]> {
  const archive = new ArchivePeople();
  for (const article of articles) {
    archive.learn(article);
    yield;
  }
  const read = statementReader(archive, people);
  const statements: Statement[] = [];
  for (const article of articles) {
    for (const statement of read(article)) statements.push(statement);
    yield;
  }
  return statements;
}

/** Everything derived afresh. */
export function freshParts(articles: readonly Article[], people: readonly Person[]): LibraryParts {
  return {
    search: searchParts(articles),
    statements: () => statementsIn(articles, people),
    unread: 0,
    faults: [],
    changedAt: null,
  };
}
