import { sentences } from '../../text/sentences.ts';
import { sliceOf } from '../../text/span.ts';
import { type Body, bodyOf } from './body.ts';
import { impliedDay } from './implied-day.ts';
import type { Layout } from './layout.ts';
import type { MarkedLine } from './marked-line.ts';
import { whyNoArticle } from './no-article.ts';
import { keyOf } from './page-line.ts';
import { publicationDay } from './publication-day.ts';
import { type Draft, type Dropped, type PageOrigin, type Reading, refused, type Why } from './reading.ts';
import { type Sourced, type SourceHints, sourceOf } from './source.ts';

/** A page whose parts are known: from them the article is put together. */
export interface PageParts {
  readonly lines: readonly MarkedLine[];
  /** Where the text begins and ends among the lines; the headline, where it is one of them, is above. */
  readonly layout: Layout;
  /** Null where the page prints none. */
  readonly title: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD` of the meta data. */
  readonly published: string | null;
  readonly source: SourceHints;
  /** Indexes of lines above the text that print some of it. */
  readonly teasers: ReadonlySet<number>;
  /** Furniture that was cut from lines. */
  readonly cut: readonly Dropped[];
  readonly warnings: readonly string[];
  /** Whether it is said to be an article, as in a file of articles: then it may be short. */
  readonly isDeclared: boolean;
}

const NO_SOURCE = 'مصدر غير مذكور';

/** The article of a page, or why there is none. */
export function assemble(parts: PageParts, { today }: PageOrigin): Reading {
  const { lines, layout, cut } = parts;
  const reason = whyNoArticle(lines, layout, parts.isDeclared);
  if (reason) return refused(reason, cut, parts.warnings);
  const body = bodyOf(lines.slice(layout.from, layout.end), keyOf(parts.title ?? ''), parts.isDeclared);
  const texts = body.paragraphs.filter((one) => one.kind === 'body').map((one) => one.text);
  const [opening] = texts;
  if (opening === undefined) return refused('the page has no running text', cut, parts.warnings);
  const stated =
    parts.published === null
      ? publicationDay(lines, layout, today, parts.isDeclared)
      : { day: parts.published, warning: null };
  const sourced = sourceOf(frameOf(lines, layout), opening, parts.source);
  const draft = draftOf(parts, body, stated.day, sourced);
  const dropped = [...cut, ...outside(parts), ...body.dropped].sort((a, b) => a.line - b.line);
  return { draft, refusal: null, dropped, warnings: warningsOf(parts, draft, sourced, stated.warning) };
}

function draftOf(
  parts: PageParts,
  { paragraphs }: Body,
  published: string | null,
  { source, agencies }: Sourced,
): Draft {
  const texts = paragraphs.map((one) => one.text);
  return {
    title: parts.title ?? firstSentence(texts.find((_, at) => paragraphs[at]?.kind === 'body') ?? ''),
    source: source ?? NO_SOURCE,
    agencies,
    url: parts.url,
    published,
    approximate: published === null ? impliedDay(texts) : null,
    event: null,
    original: null,
    paragraphs,
  };
}

function warningsOf(parts: PageParts, draft: Draft, { source }: Sourced, doubt: string | null): string[] {
  const warnings = [...parts.warnings];
  if (parts.title === null) warnings.push('the page prints no headline: the first sentence stands as its title');
  if (source === null) warnings.push('the page does not name who printed it: give --source');
  if (doubt !== null) warnings.push(doubt);
  else if (draft.published === null) warnings.push('the page states no date');
  return warnings;
}

/** A page without a headline is called by its first sentence. */
function firstSentence(text: string): string {
  const [first] = sentences(text);
  return first ? sliceOf(text, first) : text;
}

/** The lines around the running text, where it is said who wrote it. */
function frameOf(lines: readonly MarkedLine[], { start, end }: Layout): MarkedLine[] {
  const last = lines.slice(0, end).findLastIndex((one) => one.isProse);
  return [...lines.slice(0, start), ...lines.slice(last + 1)];
}

/** What was left out above and below the text. */
function outside({ lines, layout, teasers, title }: PageParts): Dropped[] {
  const key = keyOf(title ?? '');
  const above = lines.slice(0, layout.from).flatMap((one, at) => {
    return at === layout.title ? [] : [told(one, teasers.has(at) ? 'teaser' : whyAbove(one, key))];
  });
  let ending: Why = 'outside the article';
  const below = lines.slice(layout.end).map((one) => {
    // What follows a heading is of its kind.
    if (one.furniture && one.furniture.reach !== 'line') ending = one.furniture.why;
    return told(one, one.furniture?.why ?? (one.date || one.credits ? 'date or byline' : ending));
  });
  return [...above, ...below];
}

const LEAST_HEADLINE = 4;

function whyAbove({ line, furniture, date, credits, isProse }: MarkedLine, titleKey: string): Why {
  if (furniture) return furniture.why;
  if (date || credits) return 'date or byline';
  if (titleKey !== '' && line.key.startsWith(titleKey)) return 'the title again';
  if (isProse) return 'outside the article';
  return line.words < LEAST_HEADLINE ? 'menu' : 'other headlines';
}

function told({ line }: MarkedLine, why: Why): Dropped {
  return { line: line.number, text: line.text, why };
}
