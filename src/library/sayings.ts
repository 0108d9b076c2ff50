import type { Paragraph } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Saying, Sayings } from '../search/sayings.ts';
import { isSettled, type StatementShelf } from '../statements/shelf.ts';
import type { Statement } from '../statements/statement.ts';

/**
 * What the search is told of statements. They are read out of the articles when a question first asks for somebody's words.
 * Where some are still to be read, nobody counts as one who never speaks.
 */
export function sayingsOf(shelf: () => StatementShelf, isIncomplete = false): Sayings {
  let known: Map<Paragraph, Statement[]> | null = null;
  return {
    in({ paragraph, span }: Passage): Saying[] {
      known ??= byParagraph(shelf().statements);
      const inside = (known.get(paragraph) ?? []).filter(
        ({ content }) => content.start < span.end && content.end > span.start,
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

function byParagraph(statements: readonly Statement[]): Map<Paragraph, Statement[]> {
  const found = new Map<Paragraph, Statement[]>();
  for (const statement of statements.filter(isSettled)) {
    const list = found.get(statement.paragraph) ?? [];
    list.push(statement);
    found.set(statement.paragraph, list);
  }
  return found;
}
