import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ArchiveDesk } from '../../src/serving/archive-desk.ts';
import { readWhole } from '../../src/serving/keep-archive.ts';
import { LibraryThread } from '../../src/serving/library-thread.ts';
import { openArchive } from '../../src/serving/open-archive.ts';
import { memoryLog } from '../discord/memory-log.ts';
import { SLOWLY } from '../process.ts';
import { folder, town } from '../serving/town.ts';

const WAIT = { timeout: 60_000, interval: 100 };
const MANNERS = { language: 'ar', names: 'latin', direction: 'isolates' } as const;

test('where nothing can be kept it is told, and who says what is answered all the same', SLOWLY, async () => {
  const file = join(await folder(), 'file');
  await writeFile(file, '');
  const archive = { folder: await town(150), cache: join(file, 'cache'), manners: MANNERS };
  const { log, lines } = memoryLog();
  const desk = await ArchiveDesk.of(new LibraryThread({ ...archive, isBeside: false }, log), { archive, log });
  onTestFinished(() => desk.close());
  const said = () => desk.reply({ command: 'said', options: { who: 'سامر الحلواني' } });
  await vi.waitFor(async () => expect(await said()).toMatchObject({ outcome: 'answered' }), WAIT);
  expect(desk.status()).toMatchObject({ articles: 150, unread: 0, settled: true });
  const errors = lines().filter(({ level }) => level === 'error');
  expect(errors.map(({ msg, why }) => [msg, why])).toEqual([
    [
      'archive: cannot be read as a whole, or not be kept',
      expect.stringMatching(/: a file stands where the folder should be \(ENOTDIR\); .* into CACHE$/u),
    ],
  ]);
});

test('what was kept and is damaged is told of, and answers are of the articles as they are', SLOWLY, async () => {
  const archive = { folder: await town(150), cache: await folder(), manners: MANNERS };
  await readWhole(archive);
  const [name = ''] = await readdir(archive.cache);
  const file = join(archive.cache, name);
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
  const { log, lines } = memoryLog();
  const desk = await ArchiveDesk.of(new LibraryThread({ ...archive, isBeside: false }, log), { archive, log });
  onTestFinished(() => desk.close());
  expect(lines().map(({ level, msg }) => [level, msg])).toContainEqual([
    'warn',
    'archive: what was kept is damaged, and is made anew',
  ]);
  const reply = await desk.reply({
    command: 'ask',
    options: { question: 'كم طنًا بلغ محصول القمح في وادي النخيل 70؟' },
  });
  expect(JSON.stringify(reply).replaceAll('*', '')).toContain('جنى مزارعو وادي النخيل 70 محصول القمح');
});

test('what was kept of an archive outlives a day on which its folder is empty', SLOWLY, async () => {
  const archive = { folder: await town(150), cache: await folder() };
  await readWhole(archive);
  const [name = ''] = await readdir(archive.cache);
  const before = await readFile(join(archive.cache, name));
  const away = join(await folder(), 'away');
  await rename(archive.folder, away);
  await mkdir(archive.folder);
  await expect(readWhole(archive)).rejects.toThrow(archive.folder);
  expect(before.equals(await readFile(join(archive.cache, name)))).toBe(true);
  await mkdir(join(archive.folder, 'mounted'));
  await rename(away, join(archive.folder, 'mounted'));
  expect((await openArchive(archive)).state).toMatchObject({ articles: 150, snapshot: 'used' });
});
