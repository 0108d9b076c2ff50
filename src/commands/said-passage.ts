import { MAX_PASSAGE, Passage } from '../corpus/passage.ts';
import type { Printed } from '../statements/shelf-repeats.ts';
import type { Statement } from '../statements/statement.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { PassageBlock } from './answer.ts';
import { attributionOf } from './attribution.ts';
import { kindOf, type OneSentence } from './said-sentences.ts';

/** Whether it can be cited: headlines and captions cannot. */
export function isCitable({ article, paragraph }: Statement): boolean {
  return paragraph.kind !== 'caption' && article.paragraphs[paragraph.number - 1] === paragraph;
}

/** A sentence as a passage, with the words that were said in it marked, who said them, and above it the title of the meeting where there was one. */
export function sentenceBlock(
  sentence: OneSentence,
  role: PassageBlock['role'],
  language: Language,
  meeting: string | null = null,
): PassageBlock {
  const [{ statement, also }] = sentence;
  const { article, paragraph } = statement;
  const span = shownSpan(statement);
  return {
    kind: 'passage',
    passage: Passage.of(article, paragraph, span),
    highlights: marksIn(
      span,
      sentence.map((printed) => printed.statement.content),
    ),
    also: also.filter(isCitable).map((other) => Passage.of(other.article, other.paragraph, shownSpan(other))),
    role,
    said: attributionOf(statement, language, kindOf(sentence)),
    ...(meeting !== null && { claim: meeting }),
  };
}

/** The sentence of one statement alone. */
export function saidBlock(printed: Printed, role: PassageBlock['role'], language: Language): PassageBlock {
  return sentenceBlock([printed], role, language);
}

/** What was said, as far as it is shown, in order and apart: words within words are marked once. */
function marksIn(span: Span, contents: readonly Span[]): Span[] {
  const marks: { start: number; end: number }[] = [];
  for (const content of contents.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [
      Math.max(content.start, span.start) - span.start,
      Math.min(content.end, span.end) - span.start,
    ];
    const last = marks.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) marks.push({ start, end });
  }
  return marks;
}

/** The whole sentence; of one that is longer than a passage, its words from the cue on, or from what was said. */
function shownSpan({ paragraph, sentence, cue, content }: Statement): Span {
  if (sentence.end - sentence.start <= MAX_PASSAGE) return sentence;
  const start = Math.max(sentence.start, Math.min(cue.start, content.start));
  const end = Math.min(sentence.end, start + MAX_PASSAGE);
  if (end === sentence.end) return { start, end };
  const words = paragraph.text.slice(start, end).replace(/(?<!\s)\s+\S*$/u, '');
  return { start, end: start + words.length };
}
