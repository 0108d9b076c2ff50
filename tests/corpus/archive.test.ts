import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';

const ARTICLE = '---\ntitle: لقاء في سوتشي\nsource: الثورة\n---\n\nقال لافروف نعم.\n';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'isnad-archive-'));
  folder = join(home, 'corpus');
  await mkdir(folder);
});
afterEach(() => rm(home, { recursive: true }));

async function put(path: string, content: string | Uint8Array = ARTICLE): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}

async function read() {
  const { articles, faults } = await readArchive(folder);
  return {
    slugs: articles.map((article) => article.slug),
    faults: faults.map(({ file, line, what }) => `${file.slice(folder.length + 1)}:${line}: ${what}`),
  };
}

describe('an archive', () => {
  it('is read with its folders, in the order of the paths', async () => {
    await Promise.all(['b.md', '2015/z.md', 'a.md', '2015/05/y.MD', 'لافروف.md'].map((path) => put(path)));
    expect(await read()).toEqual({ slugs: ['y', 'z', 'a', 'b', 'لافروف'], faults: [] });
  });

  it('is read without its own description, the raw pages and hidden files', async () => {
    await Promise.all(
      ['README.md', '2015/readme.md', 'originals/a.md', '.a.md', '.git/a.md', 'a.txt'].map((path) => put(path)),
    );
    expect(await read()).toEqual({ slugs: [], faults: [] });
  });

  it('serves although one file is broken', async () => {
    await put('a.md');
    await put('b.md', ARTICLE.replace('source', 'sources'));
    await put('c.md');
    expect(await read()).toEqual({
      slugs: ['a', 'c'],
      faults: ['b.md:2: source is missing', 'b.md:3: there is no field «sources»'],
    });
  });

  it('names the folder that is missing, and what to do', async () => {
    const missing = join(folder, 'none');
    expect(await readArchive(missing)).toEqual({
      articles: [],
      people: [],
      corrections: [],
      files: [],
      older: new Map(),
      faults: [
        { file: missing, line: 1, what: 'there is no such file or folder', remedy: 'create it or name another' },
      ],
    });
  });

  it('is no file', async () => {
    const { faults } = await readArchive(await put('a.md'));
    expect(faults.map((fault) => fault.what)).toEqual(['it is no folder']);
  });

  it('holds a name once', async () => {
    await put('2015/a.md');
    const second = await put('2016/a.md');
    expect(await read()).toEqual({
      slugs: ['a'],
      faults: [`2016/a.md:1: ${join(folder, '2015/a.md')} has the same name`],
    });
    expect(second).toContain('2016');
  });

  it('has names that can be cited', async () => {
    await put('a b.md');
    await put(`${'a'.repeat(81)}.md`);
    expect((await read()).faults.map((fault) => fault.split(': ')[1])).toEqual([
      'the file name cannot be cited',
      'the file name cannot be cited',
    ]);
  });
});

describe('a file of an archive', () => {
  it('is UTF-8: the line that is not is named', async () => {
    // «قال» in Windows-1256.
    await put('a.md', Buffer.concat([Buffer.from(ARTICLE), Buffer.from([0x0a, 0xde, 0xc7, 0xe1, 0x0a])]));
    expect((await read()).faults).toEqual(['a.md:8: the file is not UTF-8']);
  });
  it('is not UTF-16', async () => {
    await put('a.md', Buffer.from(`\ufeff${ARTICLE}`, 'utf16le'));
    expect((await read()).faults).toEqual(['a.md:1: the file is not UTF-8']);
  });
  it('has a sane size', async () => {
    await put('a.md', ARTICLE + 'قال نعم. '.repeat(200_000));
    expect((await read()).faults[0]).toMatch(/^a\.md:1: the file has 3\d{6} bytes$/u);
  });
  it('is no folder: what is in it is read', async () => {
    await put('x.md/a.md');
    expect(await read()).toEqual({ slugs: ['a'], faults: [] });
  });
  it('is no pipe, which would be waited for without end', async () => {
    execFileSync('mkfifo', [join(folder, 'a.md')]);
    expect((await read()).faults).toEqual(['a.md:1: it is no regular file']);
  });
  it('may not be dated after today', async () => {
    await put('a.md', ARTICLE.replace('---\n\n', 'published: 9999-01-01\n---\n\n'));
    expect((await read()).faults).toEqual(['a.md:4: published lies in the future: «9999-01-01»']);
  });
});

describe('a link in an archive', () => {
  it('is refused where it leads out', async () => {
    await writeFile(join(home, 'secret.md'), ARTICLE);
    await symlink(join(home, 'secret.md'), join(folder, 'a.md'));
    expect(await read()).toEqual({ slugs: [], faults: ['a.md:1: it is a link that leads out of the archive'] });
  });
  it('is refused where a folder lies at its end', async () => {
    await symlink(folder, join(folder, 'circle'));
    await put('a.md');
    expect(await read()).toEqual({ slugs: ['a'], faults: ['circle:1: it is a link to a folder'] });
  });
  it('is refused where nothing lies at its end', async () => {
    await symlink(join(folder, 'none.md'), join(folder, 'a.md'));
    expect((await read()).faults).toEqual(['a.md:1: there is no such file or folder']);
  });
  it('is read where its end lies within', async () => {
    await put('.data/a.md');
    await symlink('.data/a.md', join(folder, 'a.md'));
    expect(await read()).toEqual({ slugs: ['a'], faults: [] });
  });
});

describe('the raw page of an article', () => {
  const withOriginal = (path: string) => ARTICLE.replace('---\n\n', `original: ${path}\n---\n\n`);

  it('lies in the archive', async () => {
    await put('originals/a.txt', 'قال');
    await put('2015/a.md', withOriginal('originals/a.txt'));
    expect(await read()).toEqual({ slugs: ['a'], faults: [] });
  });
  it('is missed where it does not', async () => {
    await put('a.md', withOriginal('originals/a.txt'));
    expect(await read()).toEqual({
      slugs: [],
      faults: ['a.md:4: there is no original «originals/a.txt» in the archive'],
    });
  });
  it('is missed beside the other faults of the article', async () => {
    await put('a.md', withOriginal('originals/a.txt').replace('source', 'sorce'));
    expect((await read()).faults).toEqual([
      'a.md:2: source is missing',
      'a.md:3: there is no field «sorce»',
      'a.md:4: there is no original «originals/a.txt» in the archive',
    ]);
  });
  it('is missed where a link leads out to it', async () => {
    await writeFile(join(home, 'a.txt'), 'قال');
    await mkdir(join(folder, 'originals'));
    await symlink(join(home, 'a.txt'), join(folder, 'originals/a.txt'));
    await put('a.md', withOriginal('originals/a.txt'));
    expect((await read()).faults).toEqual(['a.md:4: there is no original «originals/a.txt» in the archive']);
  });
});
