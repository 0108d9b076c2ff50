import type { Block } from './blocks.ts';
import type { Layout } from './layout.ts';
import { type MarkedLine, markLine } from './marked-line.ts';
import { pageLine } from './page-line.ts';
import type { Dropped, Why } from './reading.ts';
import { endOfArticle } from './tail.ts';

/** The lines of an HTML page with the part of them that is its article. */
interface Region {
  readonly lines: readonly MarkedLine[];
  readonly layout: Layout;
  /** Blocks within the article that are no part of it. */
  readonly cut: readonly Dropped[];
}

/** Of a paragraph: more is a headline of another article. */
const MOST_LINKED = 0.5;
/** Blocks of something else between two paragraphs: a picture, its caption, a quotation set apart. */
const MOST_BETWEEN = 3;

/**
 * Where the blocks that Readability found stand on the page. Running text beside and between them is of the article as well, for Readability often
 * takes one part of two, and leaves the lead in a part of its own.
 */
export function regionOf(blocks: readonly Block[], found: readonly Block[], titleKey: string): Region | null {
  const inside = placesOf(found, blocks);
  if (inside.size === 0) return null;
  const marked = blocks.map(markBlock);
  const isText = (at: number) =>
    marked[at]?.isProse === true && !blocks[at]?.isFrame && (blocks[at]?.links ?? 1) < MOST_LINKED;
  const opening = marked.findIndex((_, at) => inside.has(at));
  const title = titleKey === '' ? -1 : marked.findLastIndex((one, at) => at <= opening && one.line.key === titleKey);
  const lead = marked.findIndex((_, at) => title >= 0 && at > title && isText(at));
  const first = lead < 0 ? opening : Math.min(lead, opening);
  const last = lastText(
    marked,
    marked.findLastIndex((_, at) => inside.has(at)),
    isText,
  );
  const out = new Set<number>();
  for (let at = first; at <= last; at++) if (!inside.has(at) && !isText(at) && at !== title) out.add(at);
  const lines = marked.filter((_, at) => !out.has(at));
  const from = lines.findIndex((one) => one.line.number === first + 1);
  const start = lines.findIndex((one, at) => at >= from && one.isProse);
  const end = Math.min(lines.findIndex((one) => one.line.number === last + 1) + 1, endOfArticle(lines, from));
  const at = title < 0 ? -1 : lines.findIndex((one) => one.line.number === title + 1);
  const cut = [...out].map((place) => whatWasCut(marked[place] as MarkedLine));
  return { lines, layout: { title: at, from, start: start < 0 ? from : start, end }, cut };
}

export function markBlock(block: Block, at: number): MarkedLine {
  return markLine(pageLine(at + 1, block.text, block.role));
}

/** The last paragraph that follows, as long as little else stands between. */
function lastText(marked: readonly MarkedLine[], from: number, isText: (at: number) => boolean): number {
  let last = from;
  for (let at = from + 1; at < marked.length && at - last <= MOST_BETWEEN; at++) {
    const reach = marked[at]?.furniture?.reach;
    if (reach === 'end' || reach === 'related') break;
    if (isText(at)) last = at;
  }
  return last;
}

/** The indexes of the blocks that were found, in the order of the page. */
function placesOf(found: readonly Block[], blocks: readonly Block[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [at, block] of blocks.entries()) {
    const known = places.get(block.text);
    if (known) known.push(at);
    else places.set(block.text, [at]);
  }
  const inside = new Set<number>();
  let last = -1;
  for (const block of found) {
    const same = places.get(block.text) ?? [];
    const next = same.findIndex((at) => at > last);
    const [at] = same.splice(Math.max(next, 0), 1);
    if (at === undefined) continue;
    inside.add(at);
    last = Math.max(last, at);
  }
  return inside;
}

function whatWasCut({ line, furniture, date, credits }: MarkedLine): Dropped {
  const why: Why = furniture?.why ?? (date || credits ? 'date or byline' : 'outside the article');
  return { line: line.number, text: line.text, why };
}
