import type { Findings, Found } from '../search/question.ts';
import type { Id } from './batch-file.ts';

/** An answer as `isnad ask --json` prints it. */
export function askedAsJson(id: Id, question: string, findings: Findings) {
  return {
    id,
    question,
    answered: findings.reason === null,
    reason: findings.reason,
    understood: findings.understood,
    passages: findings.passages.map(passageAsJson),
    near: findings.near.map(passageAsJson),
    unknown: findings.unknown,
    undated: findings.undated,
  };
}

function passageAsJson({ passage, score, highlights, also }: Found) {
  const { slug, title, source, published, approximate, url } = passage.article;
  return {
    article: slug,
    title,
    source,
    published,
    approximate,
    url,
    paragraph: passage.paragraph.number,
    text: passage.text,
    /** UTF-16 units of `text`, half open. */
    highlights: highlights.map(({ start, end }) => [start, end]),
    also: also.map(({ article, paragraph }) => ({
      article: article.slug,
      source: article.source,
      paragraph: paragraph.number,
    })),
    score: Math.round(score * 10_000) / 10_000,
  };
}
