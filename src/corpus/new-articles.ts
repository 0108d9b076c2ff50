import { lstat, realpath } from 'node:fs/promises';
import { isArticleName } from './archive-files.ts';
import type { KnownFile } from './known-files.ts';
import { readArticle } from './read-article.ts';
import { lastDay } from './today.ts';
import { versionOf } from './versions.ts';

/**
 * Reads article files that have come into an archive since it was read.
 *
 * @param isKnown whether the archive has an article of this name.
 * @returns null where they are more than new articles (one has a fault, is the next version of a page, has the name of another):
 * what the archive holds then takes a reading of all.
 */
export async function readNewArticles(
  folder: string,
  files: readonly string[],
  isKnown: (slug: string) => boolean,
): Promise<KnownFile[] | null> {
  try {
    const context = { folder, root: await realpath(folder), today: lastDay(), known: new Map() };
    const come = new Map<string, KnownFile>();
    for (const file of files) {
      if (!isArticleName(file) || !(await lstat(file)).isFile()) return null;
      const { taken, faults } = await readArticle(file, context);
      if (!taken || faults.length > 0) return null;
      const { slug } = taken.article;
      if (isKnown(slug) || come.has(slug) || versionOf(slug).version > 1) return null;
      come.set(slug, taken);
    }
    return [...come.values()];
  } catch {
    // Gone again, or not to be read: the reading of all says which.
    return null;
  }
}
