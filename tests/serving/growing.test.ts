import { rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { comeBetween, folderState, folderStateAfter } from '../../src/serving/folder-state.ts';
import { LibraryThread } from '../../src/serving/library-thread.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { articleFile, folder as newFolder, town } from './town.ts';

const SLOWLY = { timeout: 60_000 };
const WAIT = { timeout: 30_000, interval: 50 };
const CHANGED_AT = '2026-01-01T00:00:00.000Z';
const NEW = {
  title: 'مهرجان الحرير في خان القوافل',
  paragraphs: ['زار مهرجان الحرير في خان القوافل 1999 زائرًا من المدن المجاورة.'],
};
const ASK = { command: 'ask', options: { question: 'كم زائرًا زار مهرجان الحرير في خان القوافل؟' } };

async function opened(folder: string): Promise<LibraryThread> {
  const manners = { language: 'ar', names: 'latin', direction: 'isolates' } as const;
  const archive = { folder, cache: await newFolder(), gaps: null, manners };
  const thread = new LibraryThread({ ...archive, isBeside: false }, memoryLog().log);
  onTestFinished(() => thread.end());
  await thread.opened;
  return thread;
}

/** Grows once all that a question may take is made. */
async function grown(thread: LibraryThread, come: readonly string[]) {
  return vi.waitUntil(() => thread.grow({ come, changedAt: CHANGED_AT }), WAIT);
}

async function answer(thread: LibraryThread): Promise<string> {
  return JSON.stringify(await thread.reply(ASK)).replaceAll('*', '');
}

describe('articles that come into an archive', () => {
  test('are found by the thread that serves the others', SLOWLY, async () => {
    const folder = await town(3);
    const thread = await opened(folder);
    expect(await answer(thread)).not.toContain('1999 زائر');
    const file = join(folder, 'new.md');
    await writeFile(file, articleFile(NEW));
    const growth = await grown(thread, [file]);
    expect(growth?.state).toMatchObject({ articles: 4, changedAt: CHANGED_AT, settled: false });
    expect([...(growth?.files.keys() ?? [])]).toEqual(['new.md']);
    expect(await answer(thread)).toContain('1999 زائر');
  });

  test('take a reading of all where one has a fault, a name that is taken, or follows a version', SLOWLY, async () => {
    const folder = await town(3);
    const thread = await opened(folder);
    const good = join(folder, 'good.md');
    await writeFile(good, articleFile(NEW));
    await grown(thread, [good]);
    const files = ['broken.md', 'town-0.v2.md', 'good.md', 'gone.md', 'link.md'].map((name) => join(folder, name));
    const [broken = '', version = '', , , link = ''] = files;
    await writeFile(broken, articleFile(NEW).replace('2016-03-01', '2016-02-30'));
    await writeFile(version, articleFile(NEW));
    await symlink(good, link);
    const grew = await Promise.all(files.map((file) => thread.grow({ come: [file], changedAt: CHANGED_AT })));
    expect(grew).toEqual([null, null, null, null, null]);
  });
});

describe('a folder of which some files were told of', () => {
  test('stands as if all of it had been looked at', async () => {
    const folder = await town(3);
    const before = await folderState(folder);
    const come = join(folder, 'new.md');
    await writeFile(come, articleFile(NEW));
    await writeFile(join(folder, 'town-0.md'), articleFile(NEW));
    const after = await folderStateAfter(before, [come, join(folder, 'town-0.md'), join(folder, '.draft')]);
    expect(after?.marks).toEqual((await folderState(folder)).marks);
  });

  test.each([
    ['is gone', (file: string) => unlink(file)],
    ['has another name', (file: string) => rename(file, `${file}.old`)],
    ['is a link', (file: string) => rm(file).then(() => symlink('town-1.md', file))],
  ])('takes a look at all where one %s', async (_what, change) => {
    const folder = await town(2);
    const before = await folderState(folder);
    const file = join(folder, 'town-0.md');
    await change(file);
    expect(await folderStateAfter(before, [file])).toBeNull();
  });
});

describe('between two states', () => {
  const state = (marks: Readonly<Record<string, string>>) => ({
    marks: new Map(Object.entries(marks)),
    folders: [],
    changedAt: 0,
  });

  test.each([
    ['nothing came', { 'a.md': '1' }, { 'a.md': '1' }, []],
    ['an article came', { 'a.md': '1' }, { 'a.md': '1', 'b.md': '2' }, ['b.md']],
    [
      'an article came with its raw page',
      { 'a.md': '1' },
      { 'a.md': '1', 'b.md': '2', 'originals/b.txt': '' },
      ['b.md'],
    ],
    ['an article changed', { 'a.md': '1' }, { 'a.md': '3', 'b.md': '2' }, null],
    ['an article went', { 'a.md': '1' }, { 'b.md': '2' }, null],
  ])('%s', (_what, before, after, come) => {
    expect(comeBetween(state(before), state(after))).toEqual(come);
  });
});
