import type { Article } from './corpus/article.ts';
import type { Passage } from './corpus/passage.ts';
import type { Span } from './text/span.ts';

export interface Question {
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly speaker?: string;
  readonly source?: string;
  readonly limit?: number;
}
export interface Found {
  readonly passage: Passage;
  readonly score: number;
  readonly highlights: readonly Span[];
}
export interface Library {
  readonly articles: readonly Article[];
}
