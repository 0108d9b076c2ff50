import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choicesKeptIn } from '../../src/choices/choice-files.ts';
import { ArticleStore } from '../../src/corpus/import/article-store.ts';
import type { Draft } from '../../src/corpus/import/reading.ts';
import { Drafts } from '../../src/serving/drafts.ts';
import { writeSnapshot } from '../../src/serving/snapshot-file.ts';
import { folder } from '../serving/town.ts';
import { DRAFT, PAGE } from './drafted.ts';

/** In seconds. */
const TWO_HOURS = 2 * 60 * 60;

/** A file as a process left it that was killed so many seconds ago, by the clock of now. */
async function leave(path: string, ago: number): Promise<void> {
  await writeFile(path, 'half of som');
  const then = Date.now() / 1000 - ago;
  await utimes(path, then, then);
}

async function added(home: string, draft: Draft = DRAFT): Promise<readonly string[]> {
  const store = await ArticleStore.open(home);
  await store.add(draft);
  return readdir(home);
}

test('what a killed import of the same number left is in nobody’s way: in a container the number is always the same', async () => {
  const home = await folder();
  const left = `.import-${process.pid}-0.tmp`;
  await writeFile(join(home, left), 'half an art');
  const names = await added(home);
  expect(names).toContain(left);
  expect(names.filter((name) => name.endsWith('.md'))).toHaveLength(1);
});

test.each([TWO_HOURS, -TWO_HOURS])('what an import left %d seconds ago is removed, whoever left it', async (ago) => {
  const home = await folder();
  await leave(join(home, `.import-${process.pid}-0a1b2c3d4e5f.tmp`), ago);
  expect((await added(home)).filter((name) => !name.endsWith('.md'))).toEqual([]);
});

describe('what is left behind beside the choices of servers', () => {
  const SERVER = '1200000000000000003';

  test('is removed when nobody can be writing it any more', async () => {
    const home = await folder();
    const kept = choicesKeptIn(home, fail);
    await leave(join(home, '.0a1b2c3d4e5f.tmp'), TWO_HOURS);
    await leave(join(home, '.1a1b2c3d4e5f.tmp'), -TWO_HOURS);
    await leave(join(home, '.2a1b2c3d4e5f.tmp'), 1);
    expect(kept.keep(SERVER, { sharing: 'nobody' })).toBe(true);
    expect((await readdir(home)).sort()).toEqual(['.2a1b2c3d4e5f.tmp', `${SERVER}.json`]);
  });
});

test('a program that is killed each time that it writes its snapshot does not fill the disk', async () => {
  const home = await folder();
  const file = join(home, 'archive.snapshot');
  for (let n = 0; n < 9; n++) await leave(`${file}.${n}.draft`, 10 - n);
  writeSnapshot(file, 'v1', {});
  expect((await readdir(home)).sort()).toEqual([
    'archive.snapshot',
    'archive.snapshot.7.draft',
    'archive.snapshot.8.draft',
  ]);
});

test('a page that cannot be kept leaves nothing', async () => {
  const home = await folder();
  const drafts = new Drafts(home);
  const name = await drafts.keep(PAGE);
  await mkdir(join(home, '.drafts', 'a-name-of-16-let.json'));
  await expect(drafts.keep(PAGE, 'a-name-of-16-let')).rejects.toThrow();
  expect((await readdir(join(home, '.drafts'))).sort()).toEqual(['a-name-of-16-let.json', `${name}.json`].sort());
});

function fail(error: unknown): never {
  throw error;
}
