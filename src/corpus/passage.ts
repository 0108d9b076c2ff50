import type { Span } from '../text/span.ts';
import { sliceOf } from '../text/span.ts';
import type { Article, Paragraph } from './article.ts';

/** The most that a passage holds, in UTF-16 units: about what a reader takes in at a glance, and the contract of the command line. */
export const MAX_PASSAGE = 1200;

/**
 * Some whole sentences of one paragraph, word for word.
 *
 * It is made of an article and a place in it, and its words are read there; so whatever shows a `Passage` shows printed words and
 * knows where they were printed.
 */
export class Passage {
  readonly article: Article;
  /** Where in the paragraph it stands. */
  readonly span: Span;
  /** Of its paragraph. */
  readonly number: number;
  /** Keeps a look-alike object from passing for a passage: only this class has it. */
  declare protected readonly printed: true;

  private constructor(article: Article, number: number, span: Span) {
    this.article = article;
    this.number = number;
    this.span = span;
  }

  /** @throws RangeError where the article has no such paragraph, or the paragraph no such span. */
  static of(article: Article, paragraph: Paragraph, span: Span): Passage {
    if (article.paragraphs[paragraph.number - 1] !== paragraph) throw noParagraph(article, paragraph.number);
    const passage = new Passage(article, paragraph.number, span);
    void passage.text;
    return passage;
  }

  /** A passage that stood there when the article was read; whether it stands there now is seen when it is read. */
  static kept(article: Article, number: number, span: Span): Passage {
    return new Passage(article, number, span);
  }

  /** @throws RangeError where the article has no such paragraph. */
  get paragraph(): Paragraph {
    const paragraph = this.article.paragraphs[this.number - 1];
    if (!paragraph) throw noParagraph(this.article, this.number);
    return paragraph;
  }

  /** @throws RangeError where the article has no such paragraph, or the paragraph no such span. */
  get text(): string {
    const { text } = this.paragraph;
    const { start, end } = this.span;
    if (start < 0 || end > text.length || start >= end) {
      throw new RangeError(`${this.article.slug} ¶${this.number} has no span ${start}–${end}`);
    }
    return sliceOf(text, this.span);
  }

  /** What tells it from every other passage of the archive: `2015-05-13-sochi#12.0`. */
  get id(): string {
    return `${this.article.slug}#${this.number}.${this.span.start}`;
  }
}

function noParagraph({ slug }: Article, number: number): RangeError {
  return new RangeError(`${slug} has no such paragraph ${number}`);
}
