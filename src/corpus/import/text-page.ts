import { assemble, type PageParts } from './assemble.ts';
import { teasers } from './doubles.ts';
import { trimmed } from './glued.ts';
import { headlineOf } from './headline.ts';
import { type MarkedLine, markLine } from './marked-line.ts';
import { pageLine } from './page-line.ts';
import { linesOf, plainText } from './plain-text.ts';
import type { Dropped, PageOrigin, Reading } from './reading.ts';
import { endOfArticle } from './tail.ts';

/** The lines of a page, and what was cut from their ends. */
interface PrintedLines {
  readonly lines: readonly MarkedLine[];
  readonly cut: readonly Dropped[];
}

/** What the meta data of a page say, where it has them. */
type KnownOfPage = Pick<PageParts, 'url' | 'published' | 'warnings'> & {
  readonly title: string | null;
  readonly site: string | null;
};

/** Reads the text of a page, line by line as a browser would print it: menus, headline, date, paragraphs, comments and all. */
export function readTextPage(text: string, origin: PageOrigin): Reading {
  return readLines(
    markedLines(text),
    { title: null, site: null, url: origin.url, published: null, warnings: [] },
    origin,
  );
}

/** Finds headline, text and end among lines of which nothing is known but what the meta data say. */
export function readLines({ lines: marked, cut }: PrintedLines, known: KnownOfPage, origin: PageOrigin): Reading {
  const lines = withProse(marked);
  const doubles = teasers(lines, endOfArticle(lines));
  const headline = headlineOf(lines, endOfArticle(lines), doubles);
  const at = headline?.at ?? -1;
  const start = lines.findIndex((one, index) => index > at && one.isProse && !doubles.has(index));
  // Without a headline the text begins with its first paragraph.
  const from = at < 0 ? Math.max(0, start) : at + 1;
  const source = {
    given: origin.source ?? null,
    url: known.url,
    site: known.site,
    behindTitle: headline?.source ?? null,
  };
  return assemble(
    {
      ...known,
      lines,
      layout: { title: at, from, start, end: endOfArticle(lines, from) },
      title: known.title ?? headline?.text ?? null,
      source,
      teasers: doubles,
      cut,
      isDeclared: false,
    },
    origin,
  );
}

/** In words: where nothing on the page ends a sentence, so much is a paragraph all the same. */
const LEAST_PARAGRAPH = 15;

function withProse(lines: readonly MarkedLine[]): readonly MarkedLine[] {
  if (lines.some((one) => one.isProse)) return lines;
  return lines.map((one) => {
    const isText = !one.furniture && !one.date && !one.credits && one.line.words >= LEAST_PARAGRAPH;
    return { ...one, isProse: isText };
  });
}

/** The lines of a text that are not blank, without what was glued to their ends. */
export function markedLines(text: string): PrintedLines {
  const cut: Dropped[] = [];
  const printed = linesOf(text).flatMap((line, at) => {
    const plain = plainText(line);
    return plain === '' ? [] : [{ number: at + 1, plain }];
  });
  const lines = printed.flatMap(({ number, plain }, at) => {
    const { text: rest, cut: ends } = trimmed(plain, at === printed.length - 1);
    cut.push(...ends.map((end) => ({ line: number, ...end })));
    return rest === '' ? [] : [markLine(pageLine(number, rest))];
  });
  return { lines, cut };
}
