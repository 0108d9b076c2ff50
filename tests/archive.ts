import type { Article, ParagraphKind } from '../src/corpus/article.ts';

/** An article for a test: what it does not say is as plain as can be. Paragraphs are texts, or `[kind, text]`. */
export function article(
  given: Partial<Omit<Article, 'paragraphs'>> & { paragraphs: readonly (string | [ParagraphKind, string])[] },
): Article {
  return {
    slug: 'article',
    title: 'عنوان',
    source: 'الثورة',
    agencies: [],
    url: null,
    published: null,
    approximate: null,
    event: null,
    original: null,
    ...given,
    paragraphs: given.paragraphs.map((each, at) => {
      const [kind, text] = typeof each === 'string' ? (['body', each] as const) : each;
      return { number: at + 1, kind, text, line: at + 1 };
    }),
  };
}
