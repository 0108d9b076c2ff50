import { assemble } from './assemble.ts';
import { type Block, blocksOf } from './blocks.ts';
import { parseHtml } from './html-document.ts';
import { type MarkedLine, markLine } from './marked-line.ts';
import { type MetaData, metaDataOf } from './meta-data.ts';
import { isProse, keyOf, pageLine } from './page-line.ts';
import { publicationDay } from './publication-day.ts';
import { articleElement } from './readable.ts';
import { type Dropped, type PageOrigin, type Reading, refused, type Why } from './reading.ts';
import { endOfArticle } from './tail.ts';
import { markedLines, readLines } from './text-page.ts';

/** In UTF-16 units: less than this was found in the wrong place. */
const LEAST_TEXT = 80;
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
    // Only a page that was made to break readers comes here: ten thousand elements one in another.
    if (error instanceof RangeError || error instanceof Error)
      return refused(`the page cannot be read as HTML (${error.message})`);
    throw error;
  }
}

function readBlocks(blocks: readonly Block[], found: readonly Block[], meta: MetaData, origin: PageOrigin): Reading {
  if (isListing(found, meta)) return refused('the page lists articles and is none itself');
  const url = origin.url ?? meta.url;
  const known = { title: meta.title, site: meta.site, url, published: meta.published?.day ?? null, warnings: [] };
  const text = size(found);
  if (meta.body !== null && meta.body.length > LEAST_TEXT && meta.body.length > text * LONGER)
    return readBody(meta.body, meta, origin);
  const inside = placesOf(found, blocks);
  if (text < LEAST_TEXT || inside.size === 0) {
    return readLines({ lines: linesOf(blocks, () => true), cut: [] }, known, origin);
  }
  const { kept, cut } = parted(blocks, inside);
  const lines = linesOf(blocks, (at) => kept(at));
  const opening = lines.findIndex((one) => inside.has(one.line.number - 1));
  const last = lines.findLastIndex((one) => inside.has(one.line.number - 1));
  const titleKey = keyOf(meta.title ?? '');
  const title = titleKey === '' ? -1 : lines.findLastIndex((one, at) => at <= opening && one.line.key === titleKey);
  // The lead often stands in a part of its own, above what Readability finds.
  const lead = lines.findIndex(
    (one, at) => title >= 0 && at > title && one.isProse && blocks[one.line.number - 1]?.isFrame === false,
  );
  const first = lead >= 0 ? Math.min(lead, opening) : opening;
  const end = Math.min(last + 1, endOfArticle(lines, first));
  const start = lines.findIndex((one, at) => at >= first && one.isProse);
  const layout = { title, from: first, start: start < 0 ? first : start, end };
  const { published, warnings } = dated(lines, layout, meta, origin.today);
  return assemble(
    {
      lines,
      layout,
      title: meta.title,
      url,
      published,
      source: { given: origin.source ?? null, url, site: meta.site, behindTitle: null },
      teasers: new Set(),
      cut,
      warnings,
      isDeclared: false,
    },
    origin,
  );
}

/** The text that a page gives for machines, one line a paragraph. */
function readBody(body: string, meta: MetaData, origin: PageOrigin): Reading {
  const { lines, cut } = markedLines(body);
  const url = origin.url ?? meta.url;
  return assemble(
    {
      lines,
      layout: {
        title: -1,
        from: 0,
        start: Math.max(
          0,
          lines.findIndex((one) => one.isProse),
        ),
        end: endOfArticle(lines),
      },
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
function dated(
  lines: readonly MarkedLine[],
  layout: Parameters<typeof publicationDay>[1],
  meta: MetaData,
  today: string,
) {
  if (!meta.published) return { published: null, warnings: [] };
  const { day, isLateUtc } = meta.published;
  const printed = publicationDay(lines, layout, today).day;
  const apart = printed === null ? 0 : (Date.parse(printed) - Date.parse(day)) / 86_400_000;
  if (printed !== null && apart === 1 && isLateUtc) return { published: printed, warnings: [] };
  const warning = `the page prints ${printed}, its data say ${day}: the data were taken`;
  return { published: day, warnings: Math.abs(apart) > 1 ? [warning] : [] };
}

const MOST_LINKED = 0.5;
const MOST_LINKED_ARTICLE = 0.75;
const LINKED_HEADLINES = 4;

/** Whether what was found is headlines with links: a front page, a section, the results of a search. */
function isListing(found: readonly Block[], meta: MetaData): boolean {
  const whole = size(found);
  if (whole === 0) return meta.isListing;
  const linked = found.reduce((sum, block) => sum + block.text.length * block.links, 0) / whole;
  if (meta.isArticle) return linked > MOST_LINKED_ARTICLE;
  const headlines = found.filter((block) => block.links > 0.8 && block.text.length >= 20).length;
  const prose = found.filter((block) => block.links < 0.2 && block.text.length >= 150).length;
  return meta.isListing || linked > MOST_LINKED || (headlines >= LINKED_HEADLINES && headlines >= prose);
}

function size(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** The indexes of the blocks that were found, in the order of the page. */
function placesOf(found: readonly Block[], blocks: readonly Block[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) places.set(block.text, [...(places.get(block.text) ?? []), at]);
  const inside = new Set<number>();
  let last = -1;
  for (const block of found) {
    const free = (places.get(block.text) ?? []).filter((at) => !inside.has(at));
    const at = free.find((one) => one > last) ?? free[0];
    if (at === undefined) continue;
    inside.add(at);
    last = Math.max(last, at);
  }
  return inside;
}

/** Between the first and the last block that were found, running text stays, whatever Readability thought of it; the rest is told. */
function parted(
  blocks: readonly Block[],
  inside: ReadonlySet<number>,
): { kept: (at: number) => boolean; cut: Dropped[] } {
  const first = Math.min(...inside);
  const last = Math.max(...inside);
  const isBetween = (at: number) => at > first && at < last && !inside.has(at);
  const isText = (block: Block, at: number) =>
    isProse(pageLine(at + 1, block.text)) && !block.isFrame && block.links < MOST_LINKED;
  const out = new Set<number>();
  for (const [at, block] of blocks.entries()) if (isBetween(at) && !isText(block, at)) out.add(at);
  const cut = [...out].map((at) => {
    const text = blocks[at]?.text ?? '';
    return { line: at + 1, text, why: whyCut(markLine(pageLine(at + 1, text))) };
  });
  return { kept: (at) => !out.has(at), cut };
}

function whyCut({ furniture, date, credits }: MarkedLine): Why {
  return furniture?.why ?? (date || credits ? 'date or byline' : 'outside the article');
}

function linesOf(blocks: readonly Block[], isKept: (at: number) => boolean): MarkedLine[] {
  return blocks.flatMap((block, at) => (isKept(at) ? [markLine(pageLine(at + 1, block.text, block.role))] : []));
}
