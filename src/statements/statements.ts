import type { Article } from '../corpus/article.ts';
import type { Person } from '../corpus/person.ts';
import type { Statement } from './statement.ts';

/** Every statement of some articles, article by article. */
export function statementsOf(_articles: readonly Article[], _people: readonly Person[]): Statement[] {
  return [];
}
