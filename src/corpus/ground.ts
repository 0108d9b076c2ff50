import type { Article } from './article.ts';

/** What the ground of an estimate quotes, one or several with dots between: «29 تشرين الثاني الماضي» … «الخامس من الشهر الجاري». */
export function quotationsIn(ground: string): string[] {
  return foldSpaces(ground)
    .replace(/^«|»$/gu, '')
    .split(/» ?(?:…|\.\.\.) ?«/u);
}

/** The first quotation of an estimate's ground that the article did not print, or null where all of them stand in it. */
export function missingGround(ground: string, article: Pick<Article, 'title' | 'paragraphs'>): string | null {
  const printed = [article.title, ...article.paragraphs.map((paragraph) => paragraph.text)].map(foldSpaces);
  return quotationsIn(ground).find((words) => words === '' || !printed.some((text) => text.includes(words))) ?? null;
}

// A keeper types a plain space where the page has a no-break space.
function foldSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
