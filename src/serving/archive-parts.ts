import { createHash } from 'node:crypto';
import type { Archive } from '../corpus/archive.ts';
import type { Article } from '../corpus/article.ts';
import { thawArticles } from '../corpus/kept-articles.ts';
import type { Person } from '../corpus/person.ts';
import { textsOf } from '../corpus/text-column.ts';
import { searchAsKept, searchParts } from '../library/kept-search.ts';
import { thawAllStatements, thawStatements } from '../library/kept-statements.ts';
import { thawTraces } from '../library/kept-traces.ts';
import { ArticleReading, type LibraryParts } from '../library/library-parts.ts';
import type { Trace } from '../meetings/trace.ts';
import { groupBy } from '../statements/group-by.ts';
import type { Statement } from '../statements/statement.ts';
import type { Snapshot } from './snapshot.ts';

/** The statements of so many articles are read in well under a second: those are read at once. */
export const FEW = 100;

/** What was kept of an archive, with its articles. */
export interface Before {
  readonly snapshot: Snapshot;
  readonly articles: readonly Article[];
}

/** @param snapshot of which the articles are thawed. */
export function beforeOf(snapshot: Snapshot): Before {
  return { snapshot, articles: thawArticles(snapshot.articles) };
}

/** The parts that are derived. */
export type DerivedParts = Pick<
  LibraryParts,
  'search' | 'statements' | 'contents' | 'speakers' | 'offices' | 'traces' | 'unread'
>;

export interface ArchiveParts {
  readonly parts: DerivedParts;
  /** Whether the statements are as if they were all read together now. */
  readonly settled: boolean;
  /** How many articles are not in the snapshot as they are. */
  readonly changed: number;
  /** The articles whose statements are among the parts. */
  readonly read: readonly Article[];
}

/** So few that all is derived afresh, faster than a file of it is read and checked. */
export function isSmall({ articles }: Archive): boolean {
  return articles.length <= FEW;
}

/**
 * What a library is made of, as soon as can be: what is kept is taken, and only what has come since is derived. Statements are read
 * best all together, for people are learnt from the whole archive: until then those of a new article are read by themselves, and
 * those of many are left out.
 */
export function partsSoon(archive: Archive, before: Before | null): ArchiveParts {
  const asKept = before && isAsKept(archive, before) ? partsKept(before) : null;
  return asKept ? { parts: asKept, settled: true, changed: 0, read: archive.articles } : partsChanged(archive, before);
}

function partsChanged({ articles, people, files }: Archive, before: Before | null): ArchiveParts {
  const { snapshot = null } = before ?? {};
  const kept = new Set(before?.articles);
  const unchanged = articles.filter((article) => kept.has(article));
  const names = new Set(unchanged.map(({ slug }) => slug));
  const search = searchParts(articles, snapshot?.search, names);
  const slugs = snapshot?.statements ? textsOf(snapshot.statements.slugs) : [];
  const known = new Set(slugs.filter((slug) => names.has(slug)));
  const unknown = articles.filter(({ slug }) => !known.has(slug));
  const isReadNow = unknown.length <= FEW;
  const reading = new ArticleReading(unknown, people);
  const statements = function* (): Generator<void, Statement[]> {
    const byArticle = new Map<Article, readonly Statement[]>();
    if (snapshot?.statements) {
      for (const [article, thawed] of thawStatements(snapshot.statements, unchanged)) {
        byArticle.set(article, thawed);
        yield;
      }
    }
    const read = isReadNow && unknown.length > 0 ? yield* reading.statements() : [];
    const now = groupBy(read, ({ article }) => article);
    return articles.flatMap((article) => now.get(article) ?? byArticle.get(article) ?? []);
  };
  const traces = function* (said: readonly Statement[]): Generator<void, (readonly Trace[])[]> {
    const kept = unchanged.filter(({ slug }) => known.has(slug));
    const byArticle = snapshot?.traces ?? null;
    const now = isReadNow && unknown.length > 0 ? yield* reading.traces(said) : [];
    if (byArticle === null) return [...(yield* new ArticleReading(kept, people).traces(said)), ...now];
    return [...kept.map((article) => thawTraces(byArticle, article)), ...now];
  };
  return {
    parts: { search, statements, traces, unread: isReadNow ? 0 : unknown.length },
    settled:
      unknown.length === 0 && known.size === before?.articles.length && snapshot?.readWith === markOfPeople(people),
    changed: files.length - unchanged.length,
    read: isReadNow ? articles : unchanged.filter(({ slug }) => known.has(slug)),
  };
}

/** Whether nothing has come, changed or gone. */
export function isAsKept({ articles, people }: Archive, before: Before): boolean {
  return (
    articles.length === before.articles.length &&
    articles.every((article, at) => article === before.articles[at]) &&
    before.snapshot.readWith === markOfPeople(people)
  );
}

/** What a library is made of where the archive is as it was kept; null where not all of it was. */
export function partsKept({ snapshot, articles }: Before): DerivedParts | null {
  const { search: kept, statements, contents, speakers, readWith } = snapshot;
  if (readWith === null || !statements || !contents || !speakers) return null;
  const search = kept ? searchAsKept(articles, kept) : searchParts(articles);
  if (!search) return null;
  return {
    search,
    contents,
    speakers,
    offices: () => snapshot.offices ?? new Map(),
    statements: function* () {
      const said: Statement[] = [];
      for (const thawed of thawAllStatements(statements, articles)) {
        for (const statement of thawed) said.push(statement);
        yield;
      }
      return said;
    },
    traces: function* () {
      const { traces } = snapshot;
      return articles.map((article) => (traces ? thawTraces(traces, article) : []));
    },
    unread: 0,
  };
}

/** What a library is made of, with statements that are read all together. */
export function partsWhole({ articles, people }: Archive, before: Before | null): DerivedParts {
  const kept = new Set(before?.articles);
  const names = new Set(articles.filter((article) => kept.has(article)).map(({ slug }) => slug));
  const reading = new ArticleReading(articles, people);
  return {
    search: searchParts(articles, before?.snapshot.search, names),
    statements: () => reading.statements(),
    traces: (statements) => reading.traces(statements),
    unread: 0,
  };
}

/** Tells one list of people from another. */
export function markOfPeople(people: readonly Person[]): string {
  return createHash('sha256').update(JSON.stringify(people)).digest('hex');
}
