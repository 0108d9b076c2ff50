import { stringify } from 'yaml';
import type { Article } from './article.ts';
import { formatBlock, parseBody } from './article-body.ts';
import type { Fault, Report } from './fault.ts';
import { quoted } from './fault.ts';
import { readFrontMatter } from './front-matter.ts';
import { missingGround } from './ground.ts';
import { checkCharacters } from './text-faults.ts';
import { parseTree } from './yaml-tree.ts';

interface ArticleFile {
  /** How the file is called in faults. */
  readonly file: string;
  readonly slug: string;
  /** The last day that may have been printed on, `YYYY-MM-DD`; without it any day may. */
  readonly today?: string;
}

interface ParsedArticle {
  /** Null where there is any fault: what is shown was read without doubt. */
  readonly article: Article | null;
  readonly faults: readonly Fault[];
  /** The raw page that it names, even where there are faults: whether it is there only the folder can tell. */
  readonly original: { readonly path: string; readonly line: number } | null;
}

const FENCE = '---';
const LINE_END = /\r\n|\n|\r/u;
const ARABIC_LETTER = /\p{Script=Arabic}/u;

/** Reads an article file: front matter between two lines `---`, then blocks with blank lines between. Tells all faults at once. */
export function parseArticle(text: string, { file, slug, today }: ArticleFile): ParsedArticle {
  const { faults, report } = faultList(file);
  const lines = text.replace(/^\ufeff/u, '').split(LINE_END);
  lines.forEach((line, index) => {
    checkCharacters(line, index + 1, report);
  });
  const end = endOfFrontMatter(lines, report);
  if (end === null) return { article: null, faults, original: null };

  const tree = parseTree(lines.slice(1, end).join('\n'), 2, report);
  const read = tree && readFrontMatter(tree, report, today);
  const paragraphs = parseBody(lines.slice(end + 1), end + 2, report);
  const article = read && { slug, ...read.front, paragraphs };
  if (article) checkWords(article, { ...read.lines, body: end + 1 }, report);
  faults.sort((a, b) => a.line - b.line);
  const path = article?.original ?? null;
  const original = read && path ? { path, line: read.lines.original } : null;
  return { article: faults.length === 0 ? article : null, faults, original };
}

/** The text of an article file: what {@link parseArticle} reads back. @throws RangeError where a text has a line break. */
export function formatArticle(article: Article): string {
  const { title, source, agencies, url, published, approximate, event, original, paragraphs } = article;
  const dated = approximate === null ? { published } : { approximate };
  const fields = { title, source, agencies, url, ...dated, ...(event && { event }), ...(original && { original }) };
  // Long headlines stay on one line, as their keeper would write them.
  const front = stringify(fields, { lineWidth: 0 });
  return `${[`${FENCE}\n${front}${FENCE}`, ...paragraphs.map(formatBlock)].join('\n\n')}\n`;
}

/** Faults as they are told, each once: a character may be seen in a line and again in the value that the line holds. */
function faultList(file: string): { faults: Fault[]; report: Report } {
  const faults: Fault[] = [];
  const told = new Set<string>();
  const report: Report = (line, what, remedy) => {
    const key = `${line}: ${what}`;
    if (!told.has(key)) faults.push({ file, line, what, remedy });
    told.add(key);
  };
  return { faults, report };
}

/** The index of the line that closes the front matter. */
function endOfFrontMatter(lines: readonly string[], report: Report): number | null {
  if (lines[0]?.trimEnd() !== FENCE) {
    report(1, 'the file does not begin with front matter', `put ${FENCE}, the fields and ${FENCE} above the text`);
    return null;
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === FENCE);
  if (end < 0) report(1, 'the front matter is not closed', `put a line ${FENCE} between the fields and the text`);
  return end < 0 ? null : end;
}

function checkWords(article: Article, lines: { approximate: number; body: number }, report: Report): void {
  const bodies = article.paragraphs.filter((paragraph) => paragraph.kind === 'body');
  if (bodies.length === 0) report(lines.body, 'the article has no text', 'put its paragraphs below the front matter');
  else if (!bodies.some((paragraph) => ARABIC_LETTER.test(paragraph.text))) {
    report(bodies[0]?.line ?? lines.body, 'there is no Arabic in the text', 'save the page again as UTF-8');
  }
  const missing = article.approximate && missingGround(article.approximate.ground, article);
  if (missing !== null) {
    report(
      lines.approximate,
      `the article does not print the ground ${quoted(missing)}`,
      'quote it word for word as «…»',
    );
  }
}
