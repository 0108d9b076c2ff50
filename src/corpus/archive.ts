import { realpath } from 'node:fs/promises';
import { listArticleFiles } from './archive-files.ts';
import type { Article } from './article.ts';
import type { Fault } from './fault.ts';
import { faultOfError } from './file-fault.ts';
import type { KnownFile, KnownFiles } from './known-files.ts';
import { mapBounded } from './map-bounded.ts';
import { readMeetings } from './meetings.ts';
import type { Correction } from './meetings-file.ts';
import { readPeople } from './people.ts';
import type { Person } from './person.ts';
import { type ReadFile, readArticle } from './read-article.ts';
import { lastDay } from './today.ts';
import { olderVersions } from './versions.ts';

/** What could be read of an archive, and what a keeper has to mend. A file with a fault gives nothing; the others serve. */
export interface Archive {
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  /** What its keeper says of its meetings. */
  readonly corrections: readonly Correction[];
  readonly faults: readonly Fault[];
  /** The files of the articles, in their order. */
  readonly files: readonly KnownFile[];
  /** What is no article of the archive because a newer version of its page is: its name, and the name of the newest. */
  readonly older: ReadonlyMap<string, string>;
}

const FILES_AT_ONCE = 16;

/**
 * Reads every article file below a folder, its people, and what is said of its meetings. A folder that cannot be read is a fault, not an exception.
 *
 * @param known files read before: one that still is as it was then is not read again, one that says the same is not parsed again.
 * @param marks what the files were marked with a moment ago, see {@link markOf}, so that nobody has to look again.
 */
export async function readArchive(
  folder: string,
  known: KnownFiles = new Map(),
  marks: ReadonlyMap<string, string> = new Map(),
): Promise<Archive> {
  try {
    const root = await realpath(folder);
    const { files, faults } = await listArticleFiles(folder);
    const today = lastDay();
    const context = { folder, root, today, known, marks };
    const read = await mapBounded(files, FILES_AT_ONCE, (file) => readArticle(file, context));
    const unique = withoutDoubles(read);
    const { people, faults: ofPeople } = await readPeople(folder);
    const { corrections, faults: ofMeetings } = await readMeetings(folder);
    const readable = unique.flatMap(({ taken }) => taken ?? []);
    const older = olderVersions(readable.map(({ article }) => article.slug));
    const taken = readable.filter(({ article }) => !older.has(article.slug));
    return {
      articles: taken.map(({ article }) => article),
      people,
      corrections,
      faults: [...faults, ...unique.flatMap((one) => one.faults), ...ofPeople, ...ofMeetings],
      files: taken,
      older,
    };
  } catch (error) {
    return {
      articles: [],
      people: [],
      corrections: [],
      faults: [faultOfError(folder, error)],
      files: [],
      older: new Map(),
    };
  }
}

/** Two articles with one name could not be told apart in a citation: the first stays. */
function withoutDoubles(files: readonly ReadFile[]): ReadFile[] {
  const first = new Map<string, string>();
  return files.map((read) => {
    if (!read.taken) return read;
    const { slug } = read.taken.article;
    const other = first.get(slug);
    if (other === undefined) {
      first.set(slug, read.file);
      return read;
    }
    const fault = { file: read.file, line: 1, what: `${other} has the same name`, remedy: 'rename one of the two' };
    return { file: read.file, taken: null, faults: [fault] };
  });
}
