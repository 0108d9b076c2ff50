import type { Passage } from '../corpus/passage.ts';
import type { Counting, Saying, Sayings, Whom } from '../search/sayings.ts';
import { groupBy } from '../statements/group-by.ts';
import { isSettled, type StatementShelf } from '../statements/shelf.ts';
import { daysOf } from '../statements/shelf-event.ts';
import { heldWhenSaid, type Term } from '../statements/shelf-office.ts';
import type { Who } from '../statements/shelf-who.ts';
import { whoIsAsked } from './who-is-asked.ts';

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
      return inside.map((statement) => {
        const { speaker, members, content } = statement;
        return {
          speakers: [...(speaker === null ? [] : [speaker]), ...members],
          content: { start: content.start - span.start, end: content.end - span.start },
          days: daysOf(statement),
        };
      });
    },
    named(typed) {
      const whom = whomOf(whoIsAsked(typed, shelf()), shelf());
      return whom.names.size === 0 && isIncomplete ? null : whom;
    },
  };
}

/** Of an office those whose words the archive has from their time in it. */
function whomOf({ names, terms }: Who, { statements }: StatementShelf): Whom {
  if (terms.length === 0) return { names: new Map(names.map((name) => [name, null])), isOffice: false };
  const held = groupBy(terms, ({ person }) => person);
  const quoted = new Set<string>();
  for (const statement of statements) {
    const { speaker } = statement;
    if (speaker === null || quoted.has(speaker)) continue;
    const own = held.get(speaker);
    if (own && heldWhenSaid(statement, own)) quoted.add(speaker);
  }
  const holders = [...held].filter(([name]) => quoted.has(name));
  return { names: new Map(holders.map(([name, own]) => [name, countingOf(own)])), isOffice: true };
}

function countingOf(terms: readonly Term[]): Counting {
  return { times: terms.map(({ time }) => time), undated: terms.some(({ isOfDated }) => isOfDated !== true) };
}
