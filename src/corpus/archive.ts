import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { isBelow, listArticleFiles } from './archive-files.ts';
import type { Article } from './article.ts';
import { parseArticle } from './article-file.ts';
import { decodeUtf8 } from './decode.ts';
import type { Fault } from './fault.ts';
import { quoted } from './fault.ts';
import { faultOfError } from './file-fault.ts';
import { mapBounded } from './map-bounded.ts';
import { readPeople } from './people.ts';
import type { Person } from './person.ts';

/** What could be read of an archive, and what a keeper has to mend. A file with a fault gives nothing; the others serve. */
export interface Archive {
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly faults: readonly Fault[];
}

/** In bytes. More is a book or a mistake: the longest of 12,824 newspaper articles made a file of 57,495 bytes. */
const LARGEST_FILE = 2_000_000;
const FILES_AT_ONCE = 16;
/** What fits into a Discord button beside the rest of its address, and into no path by accident. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,79}$/u;
/** It is tomorrow there already: a paper of the day must not lie in the future. */
const FURTHEST_EAST_MS = 14 * 60 * 60 * 1000;

/** Reads every article file below a folder, and its people. A folder that cannot be read is a fault, not an exception. */
export async function readArchive(folder: string): Promise<Archive> {
  try {
    const root = await realpath(folder);
    const { files, faults } = await listArticleFiles(folder);
    const today = new Date(Date.now() + FURTHEST_EAST_MS).toISOString().slice(0, 10);
    const read = await mapBounded(files, FILES_AT_ONCE, (file) => readArticle(file, root, today));
    const unique = withoutDoubles(read);
    const known = await readPeople(folder);
    return {
      articles: unique.flatMap(({ article }) => article ?? []),
      people: known.people,
      faults: [...faults, ...unique.flatMap((one) => one.faults), ...known.faults],
    };
  } catch (error) {
    return { articles: [], people: [], faults: [faultOfError(folder, error)] };
  }
}

interface ReadFile {
  readonly file: string;
  readonly article: Article | null;
  readonly faults: readonly Fault[];
}

async function readArticle(file: string, root: string, today: string): Promise<ReadFile> {
  const refused = (line: number, what: string, remedy: string): ReadFile => {
    return { file, article: null, faults: [{ file, line, what, remedy }] };
  };
  const slug = basename(file, extname(file));
  if (!SLUG.test(slug)) {
    const remedy = 'use at most 80 letters, digits, hyphens, points and underscores';
    return refused(1, 'the file name cannot be cited', remedy);
  }
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return refused(1, `the file has ${size} bytes`, `cut it: ${LARGEST_FILE} are the most`);
    const decoded = decodeUtf8(await readFile(file));
    if ('badLine' in decoded) return refused(decoded.badLine, 'the file is not UTF-8', 'save it as UTF-8');
    const { article, faults, original } = parseArticle(decoded.text, { file, slug, today });
    if (original && !(await isOriginal(root, original.path))) {
      const what = `there is no original ${quoted(original.path)} in the archive`;
      const fault = { file, line: original.line, what, remedy: 'put the raw page there or remove the field' };
      return { file, article: null, faults: [...faults, fault] };
    }
    return { file, article, faults };
  } catch (error) {
    return { file, article: null, faults: [faultOfError(file, error)] };
  }
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
    if (!read.article) return read;
    const { slug } = read.article;
    const other = first.get(slug);
    if (other === undefined) {
      first.set(slug, read.file);
      return read;
    }
    const fault = { file: read.file, line: 1, what: `${other} has the same name`, remedy: 'rename one of the two' };
    return { file: read.file, article: null, faults: [fault] };
  });
}
