import type { Article, Paragraph } from '../corpus/article.ts';
import { Passage } from '../corpus/passage.ts';
import { MiniSearchIndex } from '../search/minisearch-index.ts';
import { PassageSearch } from '../search/passage-search.ts';

/** A file in the form of the Stanford Question Answering Dataset, as far as ranking needs it. */
export interface SquadFile {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly { readonly context: string; readonly qas: readonly { readonly question: string }[] }[];
  }[];
}

/** How well the right passage is ranked: fractions between 0 and 1, over the first ten. */
export interface Ranking {
  readonly paragraphs: number;
  readonly questions: number;
  readonly mrr10: number;
  readonly r1: number;
  readonly r5: number;
  readonly r10: number;
  readonly ndcg10: number;
}

const DEPTH = 10;

/** Ranks every question against all distinct contexts and the distractors; the right passage is its own context. */
export function rankSquad(file: SquadFile, distractors: readonly string[] = []): Ranking {
  const passages = new Map<string, Passage>();
  const questions: { text: string; id: string }[] = [];
  for (const { title = '', paragraphs } of file.data) {
    const article = articleOf(`a${passages.size}`, title, paragraphs.map(({ context }) => context));
    for (const [at, { context, qas }] of paragraphs.entries()) {
      if (!passages.has(context)) passages.set(context, passageOf(article, at));
      const { id } = passages.get(context) as Passage;
      questions.push(...qas.map(({ question }) => ({ text: question, id })));
    }
  }
  for (const [at, text] of distractors.entries()) {
    if (!passages.has(text)) passages.set(text, passageOf(articleOf(`d${at}`, '', [text]), 0));
  }
  const search = new PassageSearch(passages.values(), new MiniSearchIndex());
  const ranks = questions.map(({ text, id }) => 1 + search.rank(search.sought(text)).slice(0, DEPTH).findIndex(({ passage }) => passage.id === id));
  const mean = (score: (rank: number) => number) => ranks.reduce((sum, rank) => sum + (rank > 0 ? score(rank) : 0), 0) / ranks.length;
  return {
    paragraphs: passages.size,
    questions: questions.length,
    mrr10: mean((rank) => 1 / rank),
    r1: mean((rank) => (rank === 1 ? 1 : 0)),
    r5: mean((rank) => (rank <= 5 ? 1 : 0)),
    r10: mean(() => 1),
    ndcg10: mean((rank) => 1 / Math.log2(rank + 1)),
  };
}

function articleOf(slug: string, title: string, texts: readonly string[]): Article {
  const paragraphs: Paragraph[] = texts.map((text, at) => ({ number: at + 1, kind: 'body', text, line: at + 1 }));
  return { slug, title, source: '', agencies: [], url: null, published: null, approximate: null, event: null, original: null, paragraphs };
}

function passageOf(article: Article, at: number): Passage {
  const paragraph = article.paragraphs[at] as Paragraph;
  return Passage.of(article, paragraph, { start: 0, end: paragraph.text.length });
}
