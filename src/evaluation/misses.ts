import type { Article } from '../corpus/article.ts';
import { isRight, type Judged } from './quality.ts';

/** A question that went wrong. */
interface Miss {
  readonly id: string;
  readonly style: string;
  readonly question: string;
  readonly answered: boolean;
  /** The place of the first right passage, from 1; 0 where none was shown. */
  readonly rank: number;
  /** The words that answer it, and their article; `null` where it should have been refused. */
  readonly expected: { readonly article: string; readonly evidence: string } | null;
}

export function missesAmong(judged: readonly Judged[], articles: readonly Article[]): Miss[] {
  return judged
    .filter((one) => !isRight(one))
    .map(({ question, answered, rank }) => {
      const { id, style, question: text, gold } = question;
      const [first] = gold;
      const expected = first ? { article: slugOf(first.file, articles), evidence: first.evidence } : null;
      return { id, style, question: text, answered, rank, expected };
    });
}

/** The annotations name raw pages, and an article says which is its own: `originals/000_cc0c.txt`. */
function slugOf(file: string, articles: readonly Article[]): string {
  return articles.find(({ original }) => original?.endsWith(`/${file}`))?.slug ?? file;
}

/** Labels stand on lines of their own: Arabic within an English line changes places on screen. */
export function missInWords({ id, style, question, answered, rank, expected }: Miss): string {
  const outcome = !answered ? 'refused' : rank > 0 ? `found at ${rank}` : expected ? 'not found' : 'answered';
  const wanted = expected ? [`in ${expected.article}:`, `  ${expected.evidence}`] : ['to be refused'];
  return [`${id} (${style}), ${outcome}:`, `  ${question}`, ...wanted].join('\n');
}
