import { mkdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { folderState } from '../../src/serving/folder-state.ts';
import { type Pace, watchFolder } from '../../src/serving/folder-watch.ts';
import { town } from './town.ts';

/** Told of nothing, the folder is looked at once a minute: whatever is seen in a test was told. */
const PROMPT: Pace = { quiet: 20, latest: 200, every: 60_000 };
const WAIT = { timeout: 10_000 };

/** A folder of two articles that is watched until the test is over. */
async function watched(pace = PROMPT) {
  const folder = await town(2);
  const changed = vi.fn();
  const before = await folderState(folder);
  const watch = watchFolder(folder, () => before, changed, pace);
  onTestFinished(() => watch.close());
  // The first look is past.
  await sleep(100);
  return { folder, changed };
}

describe('a change is told of', () => {
  test.each<[string, (folder: string) => Promise<unknown>]>([
    ['a new article', (folder) => writeFile(join(folder, 'new.md'), 'نص')],
    ['another text', (folder) => writeFile(join(folder, 'town-0.md'), 'نص')],
    [
      'a file that takes the place of another',
      (folder) => rename(join(folder, 'town-0.md'), join(folder, 'town-1.md')),
    ],
    ['an article that is gone', (folder) => rm(join(folder, 'town-0.md'))],
    ['people', (folder) => writeFile(join(folder, 'people.yaml'), '- name: سامر الحلواني')],
    ['a link', (folder) => symlink(join(folder, 'town-0.md'), join(folder, 'link.md'))],
  ])('%s', async (_what, change) => {
    const { folder, changed } = await watched();
    await change(folder);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  });

  test('an article in a folder that is new itself, and then another text of it', async () => {
    const { folder, changed } = await watched();
    await mkdir(join(folder, 'a/b'), { recursive: true });
    await writeFile(join(folder, 'a/b/new.md'), 'نص');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
    await sleep(100);
    changed.mockClear();
    await writeFile(join(folder, 'a/b/new.md'), 'نص آخر');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  });

  test('a raw page that is there at last', async () => {
    const { folder, changed } = await watched();
    await mkdir(join(folder, 'originals'));
    await writeFile(join(folder, 'originals/page.txt'), 'صفحة');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  });

  test('the folder itself is gone', async () => {
    const { folder, changed } = await watched();
    await rm(folder, { recursive: true });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  });

  test('what changed before it was watched', async () => {
    const folder = await town(2);
    const before = await folderState(folder);
    await writeFile(join(folder, 'new.md'), 'نص');
    const changed = vi.fn();
    const watch = watchFolder(folder, () => before, changed, PROMPT);
    onTestFinished(() => watch.close());
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  });
});

test('many changes at once are one', async () => {
  const { folder, changed } = await watched({ ...PROMPT, quiet: 300, latest: 5_000 });
  for (let n = 0; n < 20; n++) await writeFile(join(folder, `new-${n}.md`), 'نص');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  await sleep(500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('drafts, hidden files and files of other kinds are no change of the archive', async () => {
  const { folder, changed } = await watched();
  await writeFile(join(folder, '.town-0.md.swp'), 'نص');
  await writeFile(join(folder, 'notes.txt'), 'نص');
  await sleep(300);
  expect(changed).not.toHaveBeenCalled();
});

test('a folder knows when it was last changed', async () => {
  const folder = await town(1);
  const late = new Date('2037-01-01T00:00:00Z');
  await utimes(join(folder, 'town-0.md'), late, late);
  expect((await folderState(folder)).changedAt).toBe(late.getTime());
});
