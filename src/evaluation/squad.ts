import type { Article, Paragraph } from '../corpus/article.ts';
import { Passage } from '../corpus/passage.ts';
import type { MeasuredQuestion, Trial } from './engine.ts';

/** A file in the form of the Stanford Question Answering Dataset, as far as ranking needs it. */
export interface SquadFile {
  readonly data: readonly SquadArticle[];
}

interface SquadArticle {
  readonly title?: string | null | undefined;
  readonly paragraphs: readonly { readonly context: string; readonly qas: readonly { readonly question: string }[] }[];
}

/**
 * Every question against all distinct contexts and the distractors; the right passage is the question's own context.
 *
 * The articles keep their titles and the order of their contexts: a passage without the one before it can be hard to place.
 */
export function trialOf(file: SquadFile, distractors: readonly string[] = []): Trial {
  const passages = new Map<string, Passage>();
  const questions: MeasuredQuestion[] = [];
  for (const [at, { title, paragraphs }] of file.data.entries()) {
    const contexts = paragraphs.map(({ context }) => context);
    addArticle(passages, articleOf(`article-${at}`, title ?? '', contexts));
    for (const { context, qas } of paragraphs) {
      const right = new Set([idOf(passages, context)]);
      questions.push(...qas.map(({ question }) => ({ text: question, right })));
    }
  }
  for (const [at, text] of distractors.entries()) addArticle(passages, articleOf(`distractor-${at}`, '', [text]));
  return { passages: [...passages.values()], questions };
}

/** A context that an earlier article has already stays that article's passage. */
function addArticle(passages: Map<string, Passage>, article: Article): void {
  for (const paragraph of article.paragraphs) {
    const { text } = paragraph;
    if (!passages.has(text)) passages.set(text, Passage.of(article, paragraph, { start: 0, end: text.length }));
  }
}

function idOf(passages: ReadonlyMap<string, Passage>, context: string): string {
  return passages.get(context)?.id ?? '';
}

function articleOf(slug: string, title: string, texts: readonly string[]): Article {
  const paragraphs = [...new Set(texts)].map(
    (text, at): Paragraph => ({ number: at + 1, kind: 'body', text, line: at + 1 }),
  );
  return {
    slug,
    title,
    source: '',
    agencies: [],
    url: null,
    published: null,
    approximate: null,
    event: null,
    original: null,
    paragraphs,
  };
}
