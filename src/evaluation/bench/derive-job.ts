import { readArchive } from '../../corpus/archive.ts';
import { passagesOf } from '../../corpus/passages.ts';
import { freshParts } from '../../library/library-parts.ts';
import { Library } from '../../library.ts';
import type { Trace } from '../../meetings/trace.ts';
import { isForTwo, TwoReaders } from '../../serving/two-readers.ts';
import { madeBefore } from '../../statements/at-once.ts';
import type { Statement } from '../../statements/statement.ts';
import { secondsOf } from './figures.ts';
import type { Derived } from './jobs.ts';

/** Makes everything that can be asked, from the files alone. A large archive is read by two, as it is where it is served. */
export async function derive(folder: string): Promise<Derived> {
  const reading = performance.now();
  const { articles, people } = await readArchive(folder);
  const readSeconds = secondsSince(reading);
  const indexing = performance.now();
  const parts = freshParts(articles, people);
  const byTwo = isForTwo(articles);
  let statements: readonly Statement[] = [];
  let traces: readonly (readonly Trace[])[] = [];
  const found = { statements: () => madeBefore(statements), traces: () => madeBefore(traces) };
  const library = new Library(articles, people, byTwo ? { ...parts, ...found } : parts);
  // A word is looked up in the index when it is made.
  library.ask({ text: 'الاتفاق' });
  const indexSeconds = secondsSince(indexing);
  const searching = performance.now();
  const readers = byTwo ? new TwoReaders(articles, people) : null;
  if (readers) statements = await readers.statements();
  const said = library.statements.statements.length;
  const statementSeconds = secondsSince(searching);
  const meetingSeconds = await secondsOf(async () => {
    if (readers) traces = await readers.traces(statements);
    return library.meetings;
  });
  await readers?.end();
  return {
    articles: articles.length,
    passages: library.passages,
    textBytes: 2 * articles.flatMap(passagesOf).reduce((sum, { text }) => sum + text.length, 0),
    readSeconds,
    indexSeconds,
    statementSeconds,
    statements: said,
    meetingSeconds,
    meetings: library.meetings.meetings.length,
  };
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
