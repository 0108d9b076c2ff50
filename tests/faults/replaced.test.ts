import { cp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type FolderState, folderState } from '../../src/serving/folder-state.ts';
import { watchFolder } from '../../src/serving/folder-watch.ts';
import { folder as newFolder, town } from '../serving/town.ts';

/** In milliseconds. Nothing is looked at from time to time: whatever is seen was told. */
const PACE = { quiet: 20, latest: 200, every: 600_000 };
const WAIT = { timeout: 10_000 };

/** A folder that is watched until the test is over. */
async function watched(folder: string) {
  const changed = vi.fn<(state: FolderState) => void>();
  const before = await folderState(folder);
  const watch = watchFolder(folder, () => before, changed, PACE);
  onTestFinished(() => watch.close());
  await sleep(200);
  return changed;
}

test.each<[string, (folder: string, other: string) => Promise<unknown>]>([
  ['is renamed to its name', (folder, other) => rename(folder, `${other}-2`).then(() => rename(other, folder))],
  [
    'is copied to its name',
    (folder, other) => rm(folder, { recursive: true }).then(() => cp(other, folder, { recursive: true })),
  ],
])('a folder of which another %s is watched from then on', async (_how, replace) => {
  const [folder, other] = [await town(2), await town(4)];
  onTestFinished(() => rm(`${other}-2`, { recursive: true, force: true }));
  const changed = await watched(folder);
  await replace(folder, other);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  await sleep(300);
  changed.mockClear();
  await writeFile(join(folder, 'new.md'), 'نص');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
});

test('a folder to which a link leads anew is watched from the next look on', async () => {
  const [first, second] = [await town(2), await town(4)];
  const link = join(await newFolder(), 'corpus');
  await symlink(first, link);
  const changed = await watched(link);
  await rm(link);
  await symlink(second, link);
  // Of a link nothing is told: it is seen when something else is.
  await writeFile(join(first, 'new.md'), 'نص');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
  changed.mockClear();
  await writeFile(join(second, 'new.md'), 'نص');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled(), WAIT);
});
