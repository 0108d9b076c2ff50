import type { Passage } from '../corpus/passage.ts';
import type { Saying, Sayings } from '../search/sayings.ts';
import { isSettled, type StatementShelf } from '../statements/shelf.ts';

/**
 * What the search is told of statements. They are read out of the articles when a question first asks for somebody's words.
 * Where some are still to be read, nobody counts as one who never speaks.
 */
export function sayingsOf(shelf: () => StatementShelf, isIncomplete = false): Sayings {
  return {
    in({ article, paragraph, span }: Passage): Saying[] {
      const inside = shelf()
        .within(article, paragraph)
        .filter(
          (statement) =>
            isSettled(statement) && statement.content.start < span.end && statement.content.end > span.start,
        );
      return inside.map(({ speaker, members, content }) => ({
        speakers: [...(speaker === null ? [] : [speaker]), ...members],
        content: { start: content.start - span.start, end: content.end - span.start },
      }));
    },
    named(typed) {
      const names = new Set(shelf().who(typed).names);
      return names.size === 0 && isIncomplete ? null : names;
    },
  };
}
