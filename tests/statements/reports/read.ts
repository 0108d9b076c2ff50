import type { Paragraph, ParagraphKind } from '../../../src/corpus/article.ts';
import type { Report } from '../../../src/statements/report.ts';
import { reportsOf } from '../../../src/statements/reports/reports.ts';
import { sliceOf } from '../../../src/text/span.ts';

export function paragraph(text: string, kind: ParagraphKind = 'body'): Paragraph {
  return { number: 1, kind, text, line: 1 };
}

export function read(text: string, kind: ParagraphKind = 'body'): Report[] {
  return reportsOf(paragraph(text, kind));
}

/** «cue ← content» of every report. */
export function told(text: string, kind: ParagraphKind = 'body'): string[] {
  return read(text, kind).map(({ cue, content }) => `${sliceOf(text, cue)} ← ${sliceOf(text, content)}`);
}

/** The words that name the subject of every report; null where none are printed. */
export function subjects(text: string, kind: ParagraphKind = 'body'): (string | null)[] {
  return read(text, kind).map(({ subject }) => subject && sliceOf(text, subject.named));
}
