import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextPage } from '../../../src/corpus/import/text-page.ts';

/** What each line of a raw page is, read by hand. */
interface SeedPage {
  readonly original: string;
  readonly title: string | null;
  readonly source: string;
  readonly published: string | null;
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

const CORPUS = join(import.meta.dirname, '../../../corpus');
const PAGES = JSON.parse(readFileSync(join(import.meta.dirname, '../seeds-lines.json'), 'utf8')) as Record<
  string,
  SeedPage
>;

describe.each(Object.entries(PAGES))('%s, read from its raw page', (_slug, page) => {
  const raw = readFileSync(join(CORPUS, 'originals', page.original), 'utf8');
  const printed = raw.split('\n').map((line) => line.trim());
  const reading = readTextPage(raw, { url: null, contentType: null, today: '2026-01-01' });
  const { draft, dropped } = reading;
  const of = (...kinds: string[]) => kinds.flatMap((kind) => page.lines[kind] ?? []);

  it('keeps at least 99 % of the characters of the article', () => {
    const kept = new Set(draft?.paragraphs.map((one) => one.text));
    const lines = of('body', 'subheading').map((line) => printed[line - 1] ?? '');
    const size = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
    expect(size(lines.filter((line) => kept.has(line))) / size(lines)).toBeGreaterThanOrEqual(0.99);
  });

  it('leaves out at least 95 % of the lines of its frame, and tells each', () => {
    const frame = of('boilerplate', 'metadata', 'duplicate');
    const told = new Set(dropped.map((one) => one.line));
    expect(frame.filter((line) => told.has(line)).length / frame.length).toBeGreaterThanOrEqual(0.95);
    for (const { line, text } of dropped) expect(printed[line - 1]).toContain(text);
  });

  it('knows title, source and date, and invents none', () => {
    const [lead] = of('body').map((line) => printed[line - 1]);
    expect(draft).toMatchObject({ title: page.title ?? lead, source: page.source, published: page.published });
  });

  it('knows sub-headings and captions', () => {
    const headings = draft?.paragraphs.filter((one) => one.kind === 'heading').map((one) => one.line);
    expect(headings).toEqual(of('subheading'));
    const captions = draft?.paragraphs.filter((one) => one.kind === 'caption') ?? [];
    expect(captions.map(({ text, credit = null }) => ({ text, credit }))).toEqual(page.captions);
  });
});
