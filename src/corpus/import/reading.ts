import type { Article } from '../article.ts';

/** Why a line of a page is no part of its article. */
export type Why =
  | 'menu'
  | 'share buttons'
  | 'comments'
  | 'copyright'
  | 'other headlines'
  | 'separator'
  | 'link to the page'
  | 'sign-off'
  | 'tags'
  | 'counter'
  | 'advertisement'
  | 'login'
  | 'date or byline'
  | 'the title again'
  | 'teaser'
  | 'printed twice'
  | 'photo credit'
  | 'outside the article';

/** A line, or the end of one, that was left out. */
export interface Dropped {
  /** The line of a text, from 1; of an HTML page the block among its blocks, from 1. */
  readonly line: number;
  readonly text: string;
  readonly why: Why;
}

/** An article that has no name in an archive yet. */
export type Draft = Omit<Article, 'slug'>;

/** What was read from one page: an article, or why there is none. */
export interface Reading {
  readonly draft: Draft | null;
  /** `the page is in Persian`; null where there is a draft. */
  readonly refusal: string | null;
  readonly dropped: readonly Dropped[];
  /** What a keeper should look at: `the page states no date`. */
  readonly warnings: readonly string[];
}

/** What is known of a page beside its bytes. */
export interface PageOrigin {
  /** Where it was fetched from or would be found, or null. */
  readonly url: string | null;
  /** The header `content-type`, or null. */
  readonly contentType: string | null;
  /** Who printed it, where its keeper says so. */
  readonly source?: string | null;
  /** The last day that may have been printed on, `YYYY-MM-DD`: what lies after it is no date of an article. */
  readonly today: string;
}

export function refused(refusal: string, dropped: readonly Dropped[] = [], warnings: readonly string[] = []): Reading {
  return { draft: null, refusal, dropped, warnings };
}
