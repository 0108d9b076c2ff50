import { assemble } from './assemble.ts';
import { bylineOf } from './byline.ts';
import { layoutOfText } from './layout.ts';
import { outletNamed } from './outlets.ts';
import { pageLine } from './page-line.ts';
import { plainText } from './plain-text.ts';
import { type PageOrigin, type Reading, refused } from './reading.ts';
import { dayOfValue } from './stated-date.ts';
import { markedLines } from './text-page.ts';

/**
 * Reads an article of a file of articles, in the form of SaudiNewsNet: `{source, url, date_extracted, title, author, content}`. The day on which
 * it was extracted is not the day of its paper, and is not read; a field `published` is.
 */
export function readEntry(entry: unknown, origin: PageOrigin): Reading {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return refused('the entry is no object');
  const field = (name: string): string => {
    const value = (entry as Record<string, unknown>)[name];
    return typeof value === 'string' ? plainText(value) : '';
  };
  const content = (entry as Record<string, unknown>).content;
  if (typeof content !== 'string') return refused('the entry has no field content with a text');
  const { lines, cut } = markedLines(content);
  if (lines.length === 0) return refused('the entry has no text', cut);
  const author = bylineOf(pageLine(0, field('author')));
  const url = webAddress(field('url'));
  const given =
    origin.source ?? (field('source') === '' ? null : (outletNamed(field('source'))?.name ?? field('source')));
  const reading = assemble(
    {
      lines,
      layout: layoutOfText(lines),
      title: field('title') === '' ? null : field('title'),
      url,
      published: dayOfValue(field('published')),
      source: { given, url, site: null, behindTitle: null },
      teasers: new Set(),
      cut,
      warnings: [],
      isDeclared: true,
    },
    origin,
  );
  if (!reading.draft || !author) return reading;
  const agencies = [...new Set([...author.agencies, ...reading.draft.agencies])];
  return { ...reading, draft: { ...reading.draft, agencies } };
}

/** An address that an article file may name, with its spaces and Arabic letters encoded; or null. */
export function webAddress(text: string): string | null {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  return url.href;
}
