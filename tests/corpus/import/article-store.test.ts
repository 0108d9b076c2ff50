import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/corpus/archive.ts';
import { ArticleStore } from '../../../src/corpus/import/article-store.ts';
import type { Draft } from '../../../src/corpus/import/reading.ts';

const home = await mkdtemp(join(tmpdir(), 'isnad-store-'));
afterAll(() => rm(home, { recursive: true }));

let folder = '';
let count = 0;
beforeEach(() => {
  folder = join(home, String(count++));
});

const FIRST = 'افتتح رئيس البلدية جسرا جديدا فوق الوادي الكبير.';
const draftOf = (fields: Partial<Draft> = {}, ...texts: string[]): Draft => ({
  title: 'جسر جديد',
  source: 'الوادي',
  agencies: [],
  url: 'https://www.alwadi.example/news/7?utm_source=x',
  published: '2015-05-13',
  approximate: null,
  event: null,
  original: null,
  paragraphs: [FIRST, ...texts].map((text, at) => ({ number: at + 1, kind: 'body', text, line: at + 1 })),
  ...fields,
});
const add = async (draft: Draft) => (await ArticleStore.open(folder)).add(draft);

describe('an archive that grows', () => {
  it('names an article by its day, its site and its page', async () => {
    const { slug, change } = await add(draftOf());
    expect(change).toBe('new');
    expect(slug).toMatch(/^2015-05-13-alwadi-[0-9a-f]{12}$/u);
    const { articles, faults } = await readArchive(folder);
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([{ slug, title: 'جسر جديد', source: 'الوادي', published: '2015-05-13' }]);
  });

  it('is not changed by the same page, however its address counts readers', async () => {
    const { slug } = await add(draftOf());
    const url = 'https://alwadi.example/news/7/?utm_medium=y#top';
    expect(await add(draftOf({ url: 'https://alwadi.example/news/7?fbclid=1' }))).toMatchObject({ slug });
    await rm(folder, { recursive: true });
    await add(draftOf({ url }));
    expect(await add(draftOf({ url }))).toEqual({ slug, change: 'unchanged' });
    expect(await readdir(folder)).toEqual([`${slug}.md`]);
  });

  it('keeps a changed page as a new version beside the old', async () => {
    const { slug } = await add(draftOf());
    const more = draftOf({ published: '2015-05-14' }, 'وقال إن الجسر يحمل ألف سيارة في الساعة.');
    expect(await add(more)).toEqual({ slug: `${slug}.v2`, change: 'changed' });
    expect(await add(more)).toEqual({ slug: `${slug}.v2`, change: 'unchanged' });
    expect(await add(draftOf({}, 'وقال إنه متين.'))).toEqual({ slug: `${slug}.v3`, change: 'changed' });
    expect(await readdir(folder)).toEqual([`${slug}.md`, `${slug}.v2.md`, `${slug}.v3.md`]);
  });

  it('is asked for the newest version of a page alone', async () => {
    const { slug } = await add(draftOf());
    await add(draftOf({}, 'وقال إن الجسر يحمل ألف سيارة في الساعة.'));
    const { articles, faults, older } = await readArchive(folder);
    expect(faults).toEqual([]);
    expect(articles).toMatchObject([{ slug: `${slug}.v2`, paragraphs: [{}, {}] }]);
    expect([...older]).toEqual([[slug, `${slug}.v2`]]);
  });

  it('tells what would become of a page, and writes nothing', async () => {
    const { slug } = await add(draftOf());
    const standing = async (draft: Draft) => (await ArticleStore.open(folder)).standing(draft);
    expect(await standing(draftOf())).toEqual({ change: 'unchanged', slug });
    expect(await standing(draftOf({}, 'وقال إنه متين.'))).toEqual({ change: 'changed', slug });
    expect(await standing(draftOf({ url: 'https://alwadi.example/news/8' }))).toEqual({ change: 'new', slug: null });
    expect(await readdir(folder)).toEqual([`${slug}.md`]);
  });

  it('knows a page by what was read of it, whatever its keeper has corrected', async () => {
    const store = await ArticleStore.open(folder);
    const page = draftOf({ url: null });
    const { slug } = await store.add({ ...page, title: 'جسر الوادي', published: '2015-05-12' }, page);
    expect(await add(page)).toEqual({ slug, change: 'unchanged' });
    const { articles } = await readArchive(folder);
    expect(articles).toMatchObject([{ slug, title: 'جسر الوادي', published: '2015-05-12' }]);
  });

  describe('of a file that somebody has written', () => {
    const WRITTEN = `---\n# من أرشيف البلدية\ntitle: جسر الوادي الجديد\nsource: الوادي\nurl: http://alwadi.example/news/7\npublished: 2015-05-13\n---\n\n${FIRST}\n`;
    beforeEach(async () => {
      await mkdir(folder);
      await writeFile(join(folder, 'jisr.md'), WRITTEN);
    });

    it('knows the page by its address', async () => {
      expect(await add(draftOf())).toEqual({ slug: 'jisr', change: 'unchanged' });
    });

    it('makes another wording of the page a version of it', async () => {
      const more = draftOf({}, 'وقال إن الجسر يحمل ألف سيارة في الساعة، وإنه سيُفتح أمام الشاحنات بعد شهر.');
      expect(await add(more)).toEqual({ slug: 'jisr.v2', change: 'changed' });
      expect(await add(more)).toEqual({ slug: 'jisr.v2', change: 'unchanged' });
    });

    it('knows a page without an address by source, day and headline', async () => {
      await writeFile(join(folder, 'jisr.md'), WRITTEN.replace('http://alwadi.example/news/7', 'null'));
      const page = draftOf({ url: null, title: 'جسر الوادي الجديد' });
      expect(await add(page)).toEqual({ slug: 'jisr', change: 'unchanged' });
    });
  });

  it('keeps the corrections of its keeper, who may also move and rename a file', async () => {
    const { slug } = await add(draftOf());
    const text = await readFile(join(folder, `${slug}.md`), 'utf8');
    await mkdir(join(folder, '2015'));
    await rm(join(folder, `${slug}.md`));
    const renamed = slug.replace('2015-05-13-alwadi', 'jisr');
    await writeFile(join(folder, '2015', `${renamed}.md`), text.replace('2015-05-13', '2015-05-12'));
    expect(await add(draftOf())).toEqual({ slug: renamed, change: 'unchanged' });
  });

  it('tells pages without an address by source, day and headline', async () => {
    const { slug } = await add(draftOf({ url: null }));
    expect(slug).toMatch(/^2015-05-13-page-/u);
    expect(await add(draftOf({ url: null }))).toEqual({ slug, change: 'unchanged' });
    expect((await add(draftOf({ url: null, title: 'جسر آخر' }))).change).toBe('new');
  });

  it('writes a page once that comes twice at a time', async () => {
    const store = await ArticleStore.open(folder);
    const stored = await Promise.all([store.add(draftOf()), store.add(draftOf())]);
    expect(stored.map((one) => one.change)).toEqual(['new', 'unchanged']);
  });

  it('lets no title, source or address name a path, and no text be front matter', async () => {
    const hostile = draftOf(
      { title: '../../x: !!js/function "a"', source: '/etc/passwd', url: 'https://x.example/..%2f..%2fx?a=../../x' },
      '---',
      'title: عنوان آخر',
      '*صورة:* ليست صورة',
    );
    const { slug } = await add(hostile);
    expect(await readdir(home)).not.toContain('x.md');
    expect(await readdir(folder)).toEqual([`${slug}.md`]);
    const { articles, faults } = await readArchive(folder);
    expect(faults).toEqual([]);
    expect(articles[0]).toMatchObject({ title: '../../x: !!js/function "a"', source: '/etc/passwd' });
    expect(articles[0]?.paragraphs.map((one) => [one.kind, one.text])).toEqual(
      hostile.paragraphs.map((one) => [one.kind, one.text]),
    );
  });

  it('replaces a link of its name and does not follow it', async () => {
    const { slug } = await add(draftOf());
    await rm(folder, { recursive: true });
    await mkdir(folder);
    const outside = join(home, `outside-${count}`);
    await writeFile(outside, 'untouched');
    await symlink(outside, join(folder, `${slug}.md`));
    expect(await add(draftOf())).toEqual({ slug, change: 'new' });
    expect(await readFile(outside, 'utf8')).toBe('untouched');
    expect(await readFile(join(folder, `${slug}.md`), 'utf8')).toContain(FIRST);
  });

  it('clears away what a killed import left, and nothing else', async () => {
    await mkdir(folder);
    // No process has the highest id that Linux gives out.
    for (const name of ['.import-4194304-0.tmp', '.import-1-0.tmp', '.keep']) await writeFile(join(folder, name), 'x');
    await ArticleStore.open(folder);
    // The first process of the machine is alive.
    expect((await readdir(folder)).sort()).toEqual(['.import-1-0.tmp', '.keep']);
  });

  it('refuses what could not be read back', async () => {
    await expect(add(draftOf({ published: '2015-02-30' }))).rejects.toThrow(/published is no day of the calendar/u);
    expect(await readdir(folder)).toEqual([]);
  });
});
