import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PageDraft } from '../../src/corpus/import/page-draft.ts';
import { Drafts } from '../../src/serving/drafts.ts';
import { folder as newFolder } from './town.ts';

const DRAFT: PageDraft = {
  asRead: {
    title: 'جسر جديد',
    source: 'الوادي',
    agencies: [],
    url: null,
    published: '2015-05-13',
    approximate: null,
    event: null,
    original: null,
    paragraphs: [{ number: 1, kind: 'body', text: 'افتتح رئيس البلدية جسرا جديدا.', line: 1 }],
  },
  corrected: {},
  dated: { words: 'الأربعاء 13 مايو 2015' },
  byline: [],
  dropped: [],
  warnings: [],
  standing: { change: 'new', slug: null },
  stored: null,
};
const DAY = 24 * 3600;

/** As if a file had been written so many seconds ago. */
async function age(folder: string, name: string, seconds: number): Promise<void> {
  const then = Date.now() / 1000 - seconds;
  await utimes(join(folder, '.drafts', name), then, then);
}

test('a draft is found again by another process, under a name that a button holds', async () => {
  const folder = await newFolder();
  const name = await new Drafts(folder).keep(DRAFT);
  expect(name).toMatch(/^[\w-]{16}$/u);
  expect(await new Drafts(folder).find(name)).toEqual(DRAFT);
  expect(await readdir(join(folder, '.drafts'))).toEqual([`${name}.json`]);
});

test('a draft that is corrected keeps its name', async () => {
  const drafts = new Drafts(await newFolder());
  const name = await drafts.keep(DRAFT);
  const corrected = { ...DRAFT, corrected: { title: 'جسر الوادي' } };
  expect(await drafts.keep(corrected, name)).toBe(name);
  expect(await drafts.find(name)).toEqual(corrected);
});

test('a draft that is forgotten, damaged, or of another shape is no draft', async () => {
  const folder = await newFolder();
  const drafts = new Drafts(folder);
  const [forgotten, damaged, other] = [await drafts.keep(DRAFT), await drafts.keep(DRAFT), await drafts.keep(DRAFT)];
  await drafts.forget(forgotten);
  await writeFile(join(folder, '.drafts', `${damaged}.json`), '{"shape":1,"draft":{"asRead"');
  await writeFile(join(folder, '.drafts', `${other}.json`), JSON.stringify({ shape: 0, draft: DRAFT }));
  for (const name of [forgotten, damaged, other]) expect(await drafts.find(name)).toBeNull();
});

test('what nobody has decided on for a week goes, and what a killed process has left', async () => {
  const folder = await newFolder();
  const drafts = new Drafts(folder);
  const [old, young] = [await drafts.keep(DRAFT), await drafts.keep(DRAFT)];
  await writeFile(join(folder, '.drafts', '.a1b2.tmp'), '{');
  await age(folder, `${old}.json`, 8 * DAY);
  await age(folder, `${young}.json`, 6 * DAY);
  await age(folder, '.a1b2.tmp', DAY);
  const last = await drafts.keep(DRAFT);
  expect((await readdir(join(folder, '.drafts'))).sort()).toEqual([`${young}.json`, `${last}.json`].sort());
});

test('of very many drafts the oldest go', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, '.drafts'));
  for (let at = 0; at < 210; at++) {
    const name = `${String(at).padStart(16, '0')}.json`;
    await writeFile(join(folder, '.drafts', name), '{}');
    await age(folder, name, 1000 - at);
  }
  const name = await new Drafts(folder).keep(DRAFT);
  const left = (await readdir(join(folder, '.drafts'))).sort();
  expect(left).toHaveLength(200);
  expect(left).toContain(`${name}.json`);
  expect(left[0]).toBe('0000000000000011.json');
});
