import type { Article, ParagraphKind } from '../../src/corpus/article.ts';
import type { Correction } from '../../src/corpus/meetings-file.ts';
import type { Person } from '../../src/corpus/person.ts';
import type { Meeting } from '../../src/meetings/meeting.ts';
import { makingMeetings, traceReader } from '../../src/meetings/meetings.ts';
import { atOnce } from '../../src/statements/at-once.ts';
import { archivePeople } from '../../src/statements/speakers/archive-people.ts';
import type { Statement } from '../../src/statements/statement.ts';
import { statementsOf } from '../../src/statements/statements.ts';
import { article as plainArticle } from '../archive.ts';

/** An article of these blocks; `## ` before one makes it a sub-heading, `صورة: ` a caption. */
export function article(slug: string, title: string, blocks: readonly string[], given: Partial<Article> = {}): Article {
  const paragraphs = blocks.map((block): [ParagraphKind, string] => [kindOf(block), textOf(block)]);
  return plainArticle({ slug, title, source: 'جريدة الاختبار', ...given, paragraphs });
}

function kindOf(block: string): ParagraphKind {
  return block.startsWith('## ') ? 'heading' : block.startsWith('صورة: ') ? 'caption' : 'body';
}

function textOf(block: string): string {
  return block.replace(/^(?:## |صورة: )/u, '');
}

interface Told {
  readonly meetings: readonly Meeting[];
  readonly statements: readonly Statement[];
}

/** What some articles tell of meetings. */
export function told(
  articles: readonly Article[],
  people: readonly Person[] = [],
  corrections: readonly Correction[] = [],
): Told {
  const statements = statementsOf(articles, people);
  const read = traceReader(archivePeople(articles), people);
  const traces = articles.map((each) =>
    read(
      each,
      statements.filter((statement) => statement.article === each),
    ),
  );
  return { statements, meetings: atOnce(makingMeetings(traces, corrections)) };
}

/** The meeting that they report on; it fails where that is none or more than one. */
export function onlyMeeting(articles: readonly Article[], people: readonly Person[] = []): Meeting {
  const reported = told(articles, people).meetings.filter(({ standing }) => standing === 'reported');
  const [meeting] = reported;
  if (!meeting || reported.length > 1) throw new Error(`${reported.length} meetings: ${reported.map(({ id }) => id)}`);
  return meeting;
}

/** Canonical names in the order of the alphabet. */
export function namesOf({ participants }: Meeting): string[] {
  return participants.map(({ name }) => name).sort();
}
