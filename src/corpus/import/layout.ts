import type { MarkedLine } from './marked-line.ts';
import { endOfArticle } from './tail.ts';

/** Where the parts of a page lie among its lines, half open. */
export interface Layout {
  /** The headline, or -1. */
  readonly title: number;
  /** The first line that may be article: right below the headline, where a page of plain lines has one. */
  readonly from: number;
  /** The first paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Of lines that are an article from the first one on, without a frame. */
export function layoutOfText(lines: readonly MarkedLine[]): Layout {
  const start = lines.findIndex((one) => one.isProse);
  return { title: -1, from: 0, start: Math.max(0, start), end: endOfArticle(lines) };
}
