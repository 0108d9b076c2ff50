import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative } from 'node:path';
import { isBelow, LARGEST_FILE } from './archive-files.ts';
import type { Article } from './article.ts';
import { parseArticle } from './article-file.ts';
import { decodeUtf8 } from './decode.ts';
import { type Fault, quoted } from './fault.ts';
import { faultOfError } from './file-fault.ts';
import { type KnownFile, type KnownFiles, lastingMarkOf, markOf } from './known-files.ts';

/** What fits into a Discord button beside the rest of its address, and into no path by accident. */
const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,79}$/u;

/** What became of an article file. */
export interface ReadFile {
  readonly file: string;
  /** Null where it has a fault. */
  readonly taken: KnownFile | null;
  readonly faults: readonly Fault[];
}

/** What an article file is read against. */
interface ArticleReading {
  readonly folder: string;
  /** The folder once all links are followed. */
  readonly root: string;
  readonly today: string;
  readonly known: KnownFiles;
  /** What files were marked with a moment ago, by path. */
  readonly marks?: ReadonlyMap<string, string>;
}

/** Reads a file that {@link listArticleFiles} lists. What is wrong with it is a fault, not an exception. */
export async function readArticle(
  file: string,
  { folder, root, today, known, marks }: ArticleReading,
): Promise<ReadFile> {
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
    // At once and not in its turn, which takes ten times as long: of a file that is known nothing else is read.
    const isAsBefore = async (mark: string) => before?.mark === mark && (await hasOriginal(root, before.article));
    const marked = marks?.get(file);
    if (before && marked && (await isAsBefore(marked))) return { file, taken: before, faults: [] };
    const stats = statSync(file);
    const { size } = stats;
    if (size > LARGEST_FILE) return refused(1, `the file has ${size} bytes`, `cut it: ${LARGEST_FILE} are the most`);
    if (before && (await isAsBefore(markOf(stats)))) return { file, taken: before, faults: [] };
    const bytes = await readFile(file);
    const hash = createHash('sha256').update(bytes).digest('base64');
    const mark = lastingMarkOf(stats, now);
    if (before?.hash === hash && (await hasOriginal(root, before.article))) {
      return { file, taken: { ...before, mark }, faults: [] };
    }
    const decoded = decodeUtf8(bytes);
    if ('badLine' in decoded) return refused(decoded.badLine, 'the file is not UTF-8', 'save it as UTF-8');
    const { article, faults, original } = parseArticle(decoded.text, { file, slug, today });
    const lost = original && !(await isOriginal(root, original.path)) ? [noOriginal(file, original)] : [];
    const isTaken = article !== null && lost.length === 0;
    return { file, taken: isTaken ? { path, mark, hash, article } : null, faults: [...faults, ...lost] };
  } catch (error) {
    return { file, taken: null, faults: [faultOfError(file, error)] };
  }
}

function noOriginal(file: string, { path, line }: { readonly path: string; readonly line: number }): Fault {
  const what = `there is no original ${quoted(path)} in the archive`;
  return { file, line, what, remedy: 'put the raw page there or remove the field' };
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
