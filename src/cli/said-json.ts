import type { Statement } from '../statements/statement.ts';
import { type Span, sliceOf } from '../text/span.ts';

/** A statement as `isnad said --json` prints it. */
export function statementAsJson(statement: Statement) {
  const { article, paragraph, speaker, speakerKind, members, kind, via, date, topics, confidence } = statement;
  const printed = (span: Span) => sliceOf(paragraph.text, span);
  return {
    speaker,
    speakerKind,
    members,
    namedAs: statement.namedAs && printed(statement.namedAs),
    kind,
    cue: printed(statement.cue),
    text: printed(statement.content),
    sentence: printed(statement.sentence),
    via,
    article: article.slug,
    title: article.title,
    source: article.source,
    published: article.published,
    approximate: article.approximate,
    /** From 1; 0 is the headline. */
    paragraph: paragraph.number,
    date,
    topics,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}
