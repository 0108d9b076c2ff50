import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { LARGEST_FILE } from '../archive-files.ts';
import type { Article } from '../article.ts';
import { formatArticle, parseArticle } from '../article-file.ts';
import { sharedWords } from './alike.ts';
import type { Draft } from './reading.ts';

/** `# imported 9f86d081884c7d65`: what was written below it, so that a keeper's corrections are no change of the page. */
const STAMP = /^# imported ([0-9a-f]{16})$/mu;
/** As far as the stamp may stand from the beginning of the file, in bytes. */
const STAMP_WITHIN = 200;

/** The line by which a file tells later from which wording of its page it was made. */
export function stampLine(draft: Draft): string {
  return `# imported ${stampOf(draft)}`;
}

/** What tells one wording of a page from another. Its address does not: one page is found under several. */
function stampOf(draft: Draft): string {
  const text = formatArticle({ ...draft, url: null, slug: '' });
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** So much of the words of a page is in a file that somebody has written of it; what is more or less was their choice. */
const LEAST_SHARED = 0.98;

/** Whether a file was made of this wording of its page. */
export async function isWrittenIn(file: string, draft: Draft): Promise<boolean> {
  const text = await textIn(file);
  const stamp = STAMP.exec(text?.slice(0, STAMP_WITHIN) ?? '')?.[1];
  if (stamp !== undefined) return stamp === stampOf(draft);
  const article = await articleIn(file);
  return article !== null && sharedWords(article, draft) >= LEAST_SHARED;
}

/** Null for what is no article file, or none any more. */
export async function articleIn(file: string): Promise<Article | null> {
  const text = await textIn(file);
  return text === null ? null : parseArticle(text, { file, slug: slugOf(file) }).article;
}

async function textIn(file: string): Promise<string | null> {
  const stats = await lstat(file);
  return stats.isFile() && stats.size <= LARGEST_FILE ? readFile(file, 'utf8') : null;
}

export function slugOf(file: string): string {
  return basename(file, extname(file));
}
