import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';

/** What each line of a raw page is, read by hand. */
interface SeedPage {
  readonly original: string;
  readonly title: string | null;
  readonly source: string;
  readonly published: string | null;
  readonly eventDate: string | null;
  /** Dates that the page prints and that are not its own. */
  readonly misleading: readonly string[];
  readonly captions: readonly { readonly text: string; readonly credit: string | null }[];
  readonly lines: Readonly<Record<string, readonly number[]>>;
}

const corpus = join(import.meta.dirname, '../../corpus');
const table = JSON.parse(readFileSync(join(import.meta.dirname, 'seeds-lines.json'), 'utf8')) as Record<
  string,
  SeedPage
>;
const archive = await readArchive(corpus);

const articleOf = (slug: string) => {
  const article = archive.articles.find((one) => one.slug === slug);
  if (!article) throw new Error(`${slug} is not in the archive`);
  return article;
};

describe('the archive', () => {
  it('has no fault', () => {
    expect(archive.faults).toEqual([]);
  });
  it('holds the five pages', () => {
    expect(archive.articles.map((article) => article.slug).sort()).toEqual(Object.keys(table).sort());
  });
});

describe.each(Object.entries(table))('%s', (slug, page) => {
  const article = articleOf(slug);
  const raw = readFileSync(join(corpus, 'originals', page.original), 'utf8').split('\n');
  const printed = (...kinds: string[]) =>
    kinds
      .flatMap((kind) => page.lines[kind] ?? [])
      .sort((a, b) => a - b)
      .map((line) => (raw[line - 1] ?? '').trim());
  const texts = (...kinds: string[]) =>
    article.paragraphs.filter((one) => kinds.includes(one.kind)).map((one) => one.text);

  it('prints every line of the page that is article, word for word and in order', () => {
    expect(texts('body', 'heading')).toEqual(printed('body', 'subheading'));
  });
  it('knows the sub-headings', () => {
    expect(texts('heading')).toEqual(printed('subheading'));
  });
  it('keeps each caption once, with its credit', () => {
    const captions = article.paragraphs.filter((one) => one.kind === 'caption');
    expect(captions.map(({ text, credit = null }) => ({ text, credit }))).toEqual(page.captions);
  });
  it('prints no page furniture', () => {
    const all = article.paragraphs.map((one) => one.text);
    for (const line of printed('boilerplate', 'metadata')) expect(all).not.toContain(line);
  });
  it('names its title, source and raw page', () => {
    expect(article.title).toBe(page.title ?? printed('body')[0]);
    expect(article.source).toBe(page.source);
    expect(article.original).toBe(`originals/${page.original}`);
  });
  it('is dated by what the page states for it', () => {
    expect(article.published).toBe(page.published);
    expect(article.event?.date ?? null).toBe(page.eventDate);
    expect(article.approximate === null).toBe(page.published !== null);
  });
  it('shows none of the dates that are not its own', () => {
    const shown = JSON.stringify(article);
    for (const date of page.misleading) expect(shown).not.toContain(date);
  });
});

describe('the two pages without a date', () => {
  it('are estimated no finer than their words allow', () => {
    expect(articleOf('hamburg-lavrov-kerry').approximate?.date).toBe('2016-12-06/2016-12-09');
    expect(articleOf('moscow-kerry-putin').approximate?.date).toBe('2016-03');
  });
});

describe('a caption', () => {
  it('stands where the page has it: before the paragraph that follows it', () => {
    const { paragraphs } = articleOf('2015-05-13-sochi-lavrov-kerry');
    const photo = paragraphs.find((one) => one.credit === 'wmpublic.com');
    expect(photo && paragraphs[photo.number]?.text).toMatch(/^وفي أبريل\/نيسان عام 2009 عقد أول لقاء/u);
  });
});
