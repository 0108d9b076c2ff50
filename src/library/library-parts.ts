import type { Article } from '../corpus/article.ts';
import type { Fault } from '../corpus/fault.ts';
import type { Person } from '../corpus/person.ts';
import type { Statement } from '../statements/statement.ts';
import { statementsOf } from '../statements/statements.ts';
import { type SearchParts, searchParts } from './kept-search.ts';

/** What a library is made of beside its articles: derived from them, now or before. */
export interface LibraryParts {
  readonly search: SearchParts;
  /** Called when somebody's words are first asked for. */
  readonly statements: () => readonly Statement[];
  /** How many articles there are whose statements are not among these, because they are still being read. */
  readonly unread: number;
  /** What of the archive was left out, and why. */
  readonly faults: readonly Fault[];
  /** When the archive was last changed, in ISO 8601; null where that is not known. */
  readonly changedAt: string | null;
}

/** Everything derived afresh. */
export function freshParts(articles: readonly Article[], people: readonly Person[]): LibraryParts {
  return {
    search: searchParts(articles),
    statements: () => statementsOf(articles, people),
    unread: 0,
    faults: [],
    changedAt: null,
  };
}
