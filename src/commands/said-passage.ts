import { MAX_PASSAGE, Passage } from '../corpus/passage.ts';
import type { Printed } from '../statements/shelf-repeats.ts';
import type { Statement } from '../statements/statement.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { PassageBlock } from './answer.ts';
import { attributionOf } from './attribution.ts';

/** Whether it can be cited: headlines and captions cannot. */
export function isCitable({ article, paragraph }: Statement): boolean {
  return paragraph.kind !== 'caption' && article.paragraphs[paragraph.number - 1] === paragraph;
}

/** The sentence of a statement as a passage, with the words that were said marked, and who said them. */
export function saidBlock({ statement, also }: Printed, role: PassageBlock['role'], language: Language): PassageBlock {
  const { article, paragraph, content } = statement;
  const span = shownSpan(statement);
  const [start, end] = [Math.max(content.start, span.start), Math.min(content.end, span.end)];
  return {
    kind: 'passage',
    passage: Passage.of(article, paragraph, span),
    highlights: start < end ? [{ start: start - span.start, end: end - span.start }] : [],
    also: also.filter(isCitable).map((other) => Passage.of(other.article, other.paragraph, shownSpan(other))),
    role,
    said: attributionOf(statement, language),
  };
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
