import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ArticleStore } from '../../src/corpus/import/article-store.ts';
import type { Draft } from '../../src/corpus/import/reading.ts';
import { article } from '../archive.ts';
import { folder, harvest } from '../serving/town.ts';

const { slug: _, ...DRAFT } = article({ ...harvest(1), url: 'https://a.example/1' });
const TWO_HOURS = 2 * 60 * 60;

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

test('what nobody can be writing any more is removed, whoever left it', async () => {
  const home = await folder();
  const left = join(home, `.import-${process.pid}-0a1b2c3d4e5f.tmp`);
  await writeFile(left, 'half an art');
  const before = Date.now() / 1000 - TWO_HOURS;
  await utimes(left, before, before);
  expect((await added(home)).filter((name) => !name.endsWith('.md'))).toEqual([]);
});
