import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Article, Paragraph } from './article.ts';

/** The most that a passage holds, in UTF-16 units: about what a reader takes in at a glance, and the contract of the command line. */
export const MAX_PASSAGE = 1200;

/**
 * Some whole sentences of one paragraph, word for word.
 *
 * There is one way to make one, from an article that holds it; so whatever shows a `Passage` shows printed words and
 * knows where they were printed.
 */
export class Passage {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** Where in the paragraph it stands. */
  readonly span: Span;
  readonly text: string;
  /** Keeps a look-alike object from passing for a passage: only this class has it. */
  declare protected readonly printed: true;

  private constructor(article: Article, paragraph: Paragraph, span: Span) {
    this.article = article;
    this.paragraph = paragraph;
    this.span = span;
    this.text = sliceOf(paragraph.text, span);
  }

  /** @throws RangeError where the article has no such paragraph, or the paragraph no such span. */
  static of(article: Article, paragraph: Paragraph, span: Span): Passage {
    if (article.paragraphs[paragraph.number - 1] !== paragraph) {
      throw new RangeError(`${article.slug} has no such paragraph ${paragraph.number}`);
    }
    if (span.start < 0 || span.end > paragraph.text.length || span.start >= span.end) {
      throw new RangeError(`${article.slug} ¶${paragraph.number} has no span ${span.start}–${span.end}`);
    }
    return new Passage(article, paragraph, span);
  }

  /** What tells it from every other passage of the archive: `2015-05-13-sochi#12.0`. */
  get id(): string {
    return `${this.article.slug}#${this.paragraph.number}.${this.span.start}`;
  }
}
