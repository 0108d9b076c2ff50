/** A stretch of a printed text: UTF-16 units, half open, so that `text.slice(start, end)` is the stretch itself. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The printed words of a span. */
export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Spans in reading order; those that touch or overlap become one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
