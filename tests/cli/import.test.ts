import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { progressBar, progressLine } from '../../src/cli/import-progress.ts';
import { importedAsText } from '../../src/cli/import-text.ts';
import { readArchive } from '../../src/corpus/archive.ts';
import { article } from '../archive.ts';
import { BIN, folderOf, isnad, objectsIn } from './isnad-process.ts';

const TITLE = 'جسر جديد فوق الوادي';
const PAGE = [
  'الرئيسية',
  TITLE,
  '13 مايو 2015',
  'افتتح رئيس البلدية جسرا جديدا فوق الوادي الكبير، بعد ثلاثة أعوام من العمل.',
  'وقال إن الجسر يحمل ألف سيارة في الساعة، وإن كلفته لم تزد على المقرر.',
  'جميع الحقوق محفوظة لصحيفة الوادي 2020',
].join('\n');
const HTML = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1>${PAGE.split('\n')
  .slice(3, 5)
  .map((text) => `<p>${text}</p>`)
  .join('')}</body></html>`;
const entry = (number: number) => ({
  source: 'alriyadh',
  url: `http://www.alriyadh.com/${number}`,
  date_extracted: '2015-07-21 13:05:39',
  title: `عنوان ${number}`,
  author: '',
  content: `قال المتحدث رقم ${number} إن العمل في الطريق يسير كما هو مقرر له.`,
});

const home = await folderOf({ 'pages/bridge.txt': PAGE, 'pages/sub/list.json': JSON.stringify([entry(1), entry(2)]) });
const server = await new Promise<Server>((resolve) => {
  const made = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(HTML));
  made.listen(0, '127.0.0.1', () => resolve(made));
});
const { port } = server.address() as AddressInfo;
afterAll(async () => {
  server.close();
  await rm(home, { recursive: true });
});

const run = (out: string, ...args: string[]) => isnad(['import', '--out', join(home, out), ...args]);
const files = async (out: string) => (await readdir(join(home, out))).sort();

describe('isnad import', { timeout: 60_000 }, () => {
  it('prints one JSON object a page', async () => {
    const { status, stdout, stderr } = await run('json', '--json', join(home, 'pages/bridge.txt'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [slug] = (await files('json')).map((name) => name.replace(/\.md$/u, ''));
    expect(objectsIn(stdout)).toEqual([
      {
        input: join(home, 'pages/bridge.txt'),
        article: slug,
        change: 'new',
        refused: null,
        title: TITLE,
        source: 'الوادي',
        agencies: [],
        published: '2015-05-13',
        approximate: null,
        url: null,
        paragraphs: 2,
        dropped: [
          { line: 1, text: 'الرئيسية', why: 'menu' },
          { line: 3, text: '13 مايو 2015', why: 'date or byline' },
          { line: 6, text: 'جميع الحقوق محفوظة لصحيفة الوادي 2020', why: 'copyright' },
        ],
        warnings: [],
      },
    ]);
  });

  it('takes folders with pages and files of articles, and changes nothing the second time', async () => {
    const first = await run('folder', join(home, 'pages'));
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/\n3 pages: 3 new, 0 changed, 0 unchanged, 0 refused\n$/u);
    const before = await files('folder');
    const second = await run('folder', join(home, 'pages'));
    expect(second.stdout).toMatch(/\n3 pages: 0 new, 0 changed, 3 unchanged, 0 refused\n$/u);
    expect(await files('folder')).toEqual(before);
    expect((await readArchive(join(home, 'folder'))).faults).toEqual([]);
  });

  it('says that a page has changed, and keeps both versions', async () => {
    await run('changed', join(home, 'pages/bridge.txt'));
    const [name = ''] = await files('changed');
    await writeFile(join(home, 'newer.txt'), PAGE.replace('ألف سيارة', 'ألفي سيارة'));
    const { stdout } = await run('changed', '--json', join(home, 'newer.txt'));
    const slug = name.replace(/\.md$/u, '.v2');
    expect(objectsIn(stdout)).toMatchObject([
      { article: slug, change: 'changed', warnings: [`the page has changed: «${slug}» is its new version`] },
    ]);
    expect(await files('changed')).toEqual([name, `${slug}.md`]);
  });

  it('fetches from public addresses alone, unless it is told otherwise', async () => {
    const url = `http://127.0.0.1:${port}/news/1`;
    const refused = await run('url', '--json', url);
    expect(refused).toMatchObject({
      status: 1,
      stderr: `isnad: ${url}: the host 127.0.0.1 is not public (127.0.0.1)\n`,
    });
    expect(objectsIn(refused.stdout)).toMatchObject([{ input: url, article: null }]);
    const fetched = await run('url', '--json', '--private-addresses', '--source', 'الوادي', url);
    expect(objectsIn(fetched.stdout)).toMatchObject([{ title: TITLE, source: 'الوادي', published: null, url }]);
  });

  it('does not follow links within a folder', async () => {
    await mkdir(join(home, 'linked'));
    await symlink(join(home, 'pages/bridge.txt'), join(home, 'linked/link.txt'));
    expect(await run('links', join(home, 'linked'))).toMatchObject({
      status: 1,
      stdout: '0 pages: 0 new, 0 changed, 0 unchanged, 0 refused\n',
    });
  });

  it('tells where it cannot write', async () => {
    const page = join(home, 'pages/bridge.txt');
    const { status, stderr } = await isnad(['import', '--out', page, page]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `isnad: ${page}: it is no folder (EEXIST); name the folder of the articles\n`,
    });
  });

  it('tells what it cannot find', async () => {
    const { status, stderr } = await run('missing', join(home, 'nothing.txt'));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `isnad: ${join(home, 'nothing.txt')}: there is no such file or folder\n`,
    });
    expect((await run('missing')).status).toBe(2);
  });

  it('leaves whole files alone where it is killed, and takes up its work again', async () => {
    const many = 3_000;
    const list = join(home, 'many.jsonl');
    await writeFile(list, Array.from({ length: many }, (_, at) => JSON.stringify(entry(at))).join('\n'));
    const out = join(home, 'killed');
    const child = spawn(process.execPath, [BIN, 'import', '--json', '--out', out, list]);
    // Killed while it writes: as soon as it has told of a few.
    await new Promise<void>((resolve) => {
      let told = 0;
      child.stdout.on('data', (text: Buffer) => {
        told += text.toString().split('\n').length - 1;
        if (told >= 50) child.kill('SIGKILL');
      });
      child.on('close', () => resolve());
    });
    const killed = await readArchive(out);
    expect(killed.faults).toEqual([]);
    expect(killed.articles.length).toBeGreaterThanOrEqual(50);
    expect(killed.articles.length).toBeLessThan(many);
    for (const { paragraphs } of killed.articles) expect(paragraphs[0]?.text).toMatch(/^قال المتحدث .* له\.$/u);

    const again = await run('killed', list);
    const kept = /: (\d+) new, 0 changed, (\d+) unchanged, 0 refused\n$/u.exec(again.stdout);
    expect(Number(kept?.[1]) + Number(kept?.[2])).toBe(many);
    expect(Number(kept?.[2])).toBe(killed.articles.length);
    expect((await files('killed')).filter((name) => !name.endsWith('.md'))).toEqual([]);
    expect(await readFile(join(out, (await files('killed'))[0] ?? ''), 'utf8')).toMatch(/^---\n# imported /u);
  });
});

describe('the line of a page', () => {
  const { slug: _, ...draft } = article({ title: TITLE, paragraphs: ['افتتح رئيس البلدية جسرا جديدا فوق الوادي.'] });
  const dropped = ['الرئيسية', 'اشترك معنا'].map((text) => ({ line: 1, text, why: 'menu' }) as const);
  const reading = { draft, refusal: null, warnings: [] };
  const stored = { slug: 'bridge', change: 'new' } as const;

  it.each([
    [0, '1 paragraph · 0 lines left out'],
    [1, '1 paragraph · 1 line left out'],
    [2, '1 paragraph · 2 lines left out'],
  ])('counts in English with %i lines', (lines, told) => {
    const imported = {
      input: 'a.txt',
      reading: { ...reading, dropped: dropped.slice(0, lines) },
      stored,
      doneBytes: 1,
    };
    expect(importedAsText(imported)).toContain(told);
  });
});

describe('progress', () => {
  const half = { pages: 1204, doneBytes: 500, allBytes: 1000, milliseconds: 2000 };

  it('is a bar with rate and time left', () => {
    expect(progressBar(half)).toBe('[############------------] 50 % · 1204 pages · 602/s · 2 s left');
  });

  it('counts a page as one', () => {
    expect(progressLine({ ...half, pages: 1 })).toBe('50 % · 1 page · 0.5/s · 2 s left');
  });

  it('is a line elsewhere, in the unit that people count in', () => {
    const slow = { pages: 3, doneBytes: 1, allBytes: 1000, milliseconds: 4000 };
    expect(progressLine(slow)).toBe('0 % · 3 pages · 0.8/s · 67 min left');
  });
});
