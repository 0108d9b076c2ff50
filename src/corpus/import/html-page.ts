import { assemble } from './assemble.ts';
import { type Block, blocksOf, textSize } from './blocks.ts';
import { parseHtml } from './html-document.ts';
import { markBlock, regionOf } from './html-region.ts';
import { type Layout, layoutOfText } from './layout.ts';
import { isLinkList } from './link-list.ts';
import type { MarkedLine } from './marked-line.ts';
import { type MetaData, metaDataOf } from './meta-data.ts';
import { keyOf } from './page-line.ts';
import { publicationDay } from './publication-day.ts';
import { articleElement } from './readable.ts';
import { type PageOrigin, type Reading, refused } from './reading.ts';
import { daysBetween } from './stated-date.ts';
import { markedLines, readLines } from './text-page.ts';

/** In UTF-16 units: less than this was found in the wrong place. */
const LEAST_TEXT = 80;
/** How much of the title bar is the headline, if it is one. */
const MOST_OF_TITLE = 0.5;
/** A text for machines that is so much longer than what was found says that the rest was missed. */
const LONGER = 1.5;

/** Reads an HTML page: what its head says, then the text that Readability finds, then our own rules for what is left of the frame. */
export function readHtmlPage(html: string, origin: PageOrigin): Reading {
  try {
    const document = parseHtml(html);
    const meta = metaDataOf(document, origin.today);
    const blocks = blocksOf(document.body ?? document.documentElement);
    const found = blocksOf(articleElement(document) ?? document.createElement('p'));
    return readBlocks(blocks, found, meta, origin);
  } catch (error) {
    // Only a page that was made to break readers comes here: thousands of elements one in another.
    return refused(`the page cannot be read as HTML (${error instanceof Error ? error.message : String(error)})`);
  }
}

function readBlocks(blocks: readonly Block[], found: readonly Block[], meta: MetaData, origin: PageOrigin): Reading {
  if (isLinkList(found, meta)) return refused('the page lists articles and is none itself');
  const url = origin.url ?? meta.url;
  const title = shownTitle(meta.title, blocks);
  const text = textSize(found);
  const isMissed = meta.body !== null && meta.body.length > LEAST_TEXT && meta.body.length > text * LONGER;
  if (isMissed) return readBody(meta.body, meta, origin);
  const region = regionOf(blocks, found, keyOf(title ?? ''));
  if (text < LEAST_TEXT || region === null) {
    const known = { title, site: meta.site, url, published: meta.published?.day ?? null, warnings: [] };
    return readLines({ lines: blocks.map(markBlock), cut: [] }, known, origin);
  }
  const { lines, cut, layout } = region;
  const { published, warnings } = dated(lines, layout, meta, origin.today);
  const source = { given: origin.source ?? null, url, site: meta.site, behindTitle: null };
  const page = { lines, cut, layout, title, url, published, source, teasers: new Set<number>(), warnings };
  return assemble({ ...page, isDeclared: false }, origin);
}

/** Of a title bar «صحيفة الوادي : عنوان الخبر» the part that the page prints by itself, as its headline. */
function shownTitle(title: string | null, blocks: readonly Block[]): string | null {
  const key = keyOf(title ?? '');
  const shown = blocks.find((block) => {
    const part = keyOf(block.text);
    return part.length >= key.length * MOST_OF_TITLE && part !== key && key.endsWith(` ${part}`);
  });
  const isParted =
    shown !== undefined && /[:|–—-]\s*$/u.test((title ?? '').slice(0, (title ?? '').indexOf(shown.text)));
  return isParted ? shown.text : title;
}

/** The text that a page gives for machines, one line a paragraph. */
function readBody(body: string, meta: MetaData, origin: PageOrigin): Reading {
  const { lines, cut } = markedLines(body);
  const url = origin.url ?? meta.url;
  return assemble(
    {
      lines,
      layout: layoutOfText(lines),
      title: meta.title,
      url,
      published: meta.published?.day ?? null,
      source: { given: origin.source ?? null, url, site: meta.site, behindTitle: null },
      teasers: new Set(),
      cut,
      warnings: ['the text was taken from the data of the page for machines'],
      isDeclared: false,
    },
    origin,
  );
}

/** The day of the meta data, or the one that the page prints where these say the same moment in Greenwich. */
function dated(lines: readonly MarkedLine[], layout: Layout, meta: MetaData, today: string) {
  if (!meta.published) return { published: null, warnings: [] };
  const { day, isLateUtc } = meta.published;
  const printed = publicationDay(lines, layout, today).day;
  const apart = printed === null ? 0 : daysBetween(day, printed);
  if (printed !== null && apart === 1 && isLateUtc) return { published: printed, warnings: [] };
  const warning = `the page prints ${printed}, its data say ${day}: the data were taken`;
  return { published: day, warnings: Math.abs(apart) > 1 ? [warning] : [] };
}
