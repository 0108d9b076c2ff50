import { readNewArticles } from '../corpus/new-articles.ts';
import type { Library } from '../library.ts';
import type { ArchiveGrowth } from './thread-messages.ts';

/** A library with articles that have come, and what has become of it. */
export interface GrownLibrary {
  readonly library: Library;
  readonly growth: ArchiveGrowth;
}

/** Puts articles that have come beside those of a library, which is not to be asked any more then; null where that takes a reading of all. */
export async function growArchive(
  library: Library,
  {
    folder,
    files,
    changedAt,
  }: { readonly folder: string; readonly files: readonly string[]; readonly changedAt: string },
): Promise<GrownLibrary | null> {
  const start = performance.now();
  const slugs = new Set(library.articles.map(({ slug }) => slug));
  const come = await readNewArticles(folder, files, (slug) => slugs.has(slug));
  const grown =
    come &&
    library.extended(
      come.map(({ article }) => article),
      changedAt,
    );
  if (!grown) return null;
  const growth: ArchiveGrowth = {
    files: new Map(come.map(({ path, hash }) => [path, hash])),
    state: {
      articles: grown.articles.length,
      passages: grown.passages,
      changedAt,
      settled: false,
      ms: Math.round(performance.now() - start),
    },
  };
  return { library: grown, growth };
}
