import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { isBelow, LARGEST_FILE, listArticleFiles } from './archive-files.ts';
import type { Article } from './article.ts';
import { parseArticle } from './article-file.ts';
import { decodeUtf8 } from './decode.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { faultOfError } from './file-fault.ts';
import { type KnownFile, type KnownFiles, lastingMarkOf, markOf } from './known-files.ts';
import { mapBounded } from './map-bounded.ts';
import { readMeetings } from './meetings.ts';
import type { Correction } from './meetings-file.ts';
import { readPeople } from './people.ts';
import type { Person } from './person.ts';
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
/** What fits into a Discord button beside the rest of its address, and into no path by accident. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,79}$/u;

/**
 * Reads every article file below a folder, its people, and what is said of its meetings. A folder that cannot be read is a fault, not an exception.
 *
 * @param known files read before: one that still is as it was then is not read again, one that says the same is not parsed again.
 */
export async function readArchive(folder: string, known: KnownFiles = new Map()): Promise<Archive> {
  try {
    const root = await realpath(folder);
    const { files, faults } = await listArticleFiles(folder);
    const today = lastDay();
    const read = await mapBounded(files, FILES_AT_ONCE, (file) => readArticle(file, { folder, root, today, known }));
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

interface ReadFile {
  readonly file: string;
  /** Null where it has a fault. */
  readonly taken: KnownFile | null;
  readonly faults: readonly Fault[];
}

/** What an article file is read against. */
interface Reading {
  readonly folder: string;
  /** The folder once all links are followed. */
  readonly root: string;
  readonly today: string;
  readonly known: KnownFiles;
}

async function readArticle(file: string, { folder, root, today, known }: Reading): Promise<ReadFile> {
  const refused = (line: number, what: string, remedy: string): ReadFile => {
    return { file, taken: null, faults: [{ file, line, what, remedy }] };
  };
  const slug = basename(file, extname(file));
  if (!SLUG.test(slug)) {
    const remedy = 'use at most 80 letters, digits, hyphens, points and underscores';
    return refused(1, 'the file name cannot be cited', remedy);
  }
  try {
    const path = relative(folder, file);
    const before = known.get(path);
    const now = Date.now();
    // At once, as in the listing: of a file that is known nothing else is read.
    const stats = statSync(file);
    const { size } = stats;
    if (size > LARGEST_FILE) return refused(1, `the file has ${size} bytes`, `cut it: ${LARGEST_FILE} are the most`);
    if (before && before.mark === markOf(stats) && (await hasOriginal(root, before.article))) {
      return { file, taken: before, faults: [] };
    }
    const bytes = await readFile(file);
    const hash = createHash('sha256').update(bytes).digest('base64');
    const mark = lastingMarkOf(stats, now);
    if (before?.hash === hash && (await hasOriginal(root, before.article))) {
      return { file, taken: { ...before, mark }, faults: [] };
    }
    const decoded = decodeUtf8(bytes);
    if ('badLine' in decoded) return refused(decoded.badLine, 'the file is not UTF-8', 'save it as UTF-8');
    const { article, faults, original } = parseArticle(decoded.text, { file, slug, today });
    if (original && !(await isOriginal(root, original.path))) {
      const what = `there is no original ${quoted(original.path)} in the archive`;
      const fault = { file, line: original.line, what, remedy: 'put the raw page there or remove the field' };
      return { file, taken: null, faults: [...faults, fault] };
    }
    return { file, taken: article && { path, mark, hash, article }, faults };
  } catch (error) {
    return { file, taken: null, faults: [faultOfError(file, error)] };
  }
}

async function hasOriginal(root: string, { original }: Article): Promise<boolean> {
  return original === null || isOriginal(root, original);
}

async function isOriginal(root: string, path: string): Promise<boolean> {
  const file = join(root, path);
  try {
    return (await stat(file)).isFile() && (await isBelow(root, file));
  } catch {
    return false;
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
