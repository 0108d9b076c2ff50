/** How a block of an article was printed. */
export type ParagraphKind = 'body' | 'heading' | 'caption';

/** One block of an article, its words as printed. */
export interface Paragraph {
  /** The place among the blocks of its article, from 1: what a citation shows after ¶. */
  readonly number: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Who took the picture, where a caption names them: `RIA NOVOSTI`. */
  readonly credit?: string;
  /** The line of the article file on which it begins, from 1. */
  readonly line: number;
}

/** A date that the page does not state, and the printed words that imply it. */
export interface Approximate {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an interval of two of these: `2016-12-06/2016-12-09`. */
  readonly date: string;
  readonly ground: string;
}

/** What the article reports on, where it says so. */
export interface ArticleEvent {
  readonly place: string | null;
  /** As in {@link Approximate.date}. */
  readonly date: string | null;
}

/** An article of the archive, as its page printed it. */
export interface Article {
  /** The name of its file without the ending: what a citation points to. Unique in the archive. */
  readonly slug: string;
  readonly title: string;
  /** The newspaper, agency or site that printed it. */
  readonly source: string;
  readonly agencies: readonly string[];
  readonly url: string | null;
  /** `YYYY-MM-DD`, only where the page states it for the article. */
  readonly published: string | null;
  readonly approximate: Approximate | null;
  readonly event: ArticleEvent | null;
  /** Where the raw page lies, relative to the folder of the archive. */
  readonly original: string | null;
  readonly paragraphs: readonly Paragraph[];
}
