import type { Article } from '../corpus/article.ts';
import type { Trace } from '../meetings/trace.ts';

/** A trace without its article, its paragraph by number; null for the title. */
type KeptTrace = Omit<Trace, 'article' | 'paragraph'> & { readonly paragraph: number | null };

/** Where some articles tell of meetings, as plain data: by the names of the articles, those that tell of none left out. */
export type KeptTraces = ReadonlyMap<string, readonly KeptTrace[]>;

export function keptTraces(traces: readonly (readonly Trace[])[]): KeptTraces {
  return new Map(
    traces.flatMap((own) => {
      const slug = own[0]?.article.slug;
      return slug === undefined ? [] : [[slug, own.map(keptTrace)] as const];
    }),
  );
}

/** The traces of an article that was read; none where it tells of no meeting. Whoever holds a trace does not hold the text of its article. */
export function thawTraces(kept: KeptTraces, article: Article): Trace[] {
  return (kept.get(article.slug) ?? []).map(({ paragraph: number, ...trace }) => ({
    ...trace,
    article,
    get paragraph() {
      return number === null ? null : (article.paragraphs[number - 1] ?? null);
    },
  }));
}

function keptTrace({ article: _, paragraph, ...trace }: Trace): KeptTrace {
  return { ...trace, paragraph: paragraph?.number ?? null };
}
