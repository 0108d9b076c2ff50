import { readArchive } from '../../corpus/archive.ts';
import { passagesOf } from '../../corpus/passages.ts';
import { Library } from '../../library.ts';
import { secondsOf } from './figures.ts';
import type { Derived } from './jobs.ts';

/** Makes everything that can be asked, from the files alone. */
export async function derive(folder: string): Promise<Derived> {
  const reading = performance.now();
  const { articles, people } = await readArchive(folder);
  const readSeconds = (performance.now() - reading) / 1000;
  const indexing = performance.now();
  const library = new Library(articles, people);
  // A word is looked up in the index when it is made.
  library.ask({ text: 'الاتفاق' });
  const indexSeconds = (performance.now() - indexing) / 1000;
  const statementSeconds = await secondsOf(() => library.statements);
  const meetingSeconds = await secondsOf(() => library.meetings);
  return {
    articles: articles.length,
    passages: library.passages,
    textBytes: 2 * articles.flatMap(passagesOf).reduce((sum, { text }) => sum + text.length, 0),
    readSeconds,
    indexSeconds,
    statementSeconds,
    statements: library.statements.statements.length,
    meetingSeconds,
    meetings: library.meetings.meetings.length,
  };
}
