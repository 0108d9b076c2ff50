import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { PAGE } from '../../src/preview/assets.ts';
import { keepCode } from '../../src/serving/keep-code.ts';
import { isKeptIn } from '../../src/serving/kept-code.mjs';
import type { PageTask } from '../../src/serving/page-task.ts';
import { endOf } from '../process.ts';

const SLOWLY = { timeout: 60_000 };
const NOWHERE = { attachmentHosts: [], privateAddresses: false };
/** Whoever reads sources at the start would make a folder in this one. */
const WITHOUT_ROOM = { ...process.env, TMPDIR: '/dev/null' };
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Packages are found from where the code lies.
const home = await mkdtemp(join(ROOT, 'node_modules/.isnad-code-'));
const folder = join(home, 'code');
afterAll(() => rm(home, { recursive: true }));

test('what the sources come to is kept as a whole', SLOWLY, async () => {
  expect(isKeptIn(folder)).toBe(false);
  await keepCode([PAGE], folder);
  expect(isKeptIn(folder)).toBe(true);
  expect(await readdir(home)).toEqual(['code']);
});

test('what the tables of words come to is kept with the code', SLOWLY, async () => {
  await keepCode([PAGE], folder);
  const modules = (await readdir(folder)).filter((name) => name.endsWith('.mjs'));
  const texts = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')));
  // Once for the program and once for the command line.
  expect(texts.filter((text) => text.includes('moscow\tموسكو\t0.95'))).toHaveLength(2);
  expect(texts.filter((text) => text.includes('READY_TABLES = null'))).toEqual([]);
});

test('the script and the styles of the page are kept with the code', SLOWLY, async () => {
  await keepCode([PAGE], folder);
  const modules = (await readdir(folder)).filter((name) => name.startsWith('server-'));
  const texts = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')));
  expect(texts.filter((text) => /READY_ASSETS = \{\s*"\/page\.js"/u.test(text))).toHaveLength(1);
});

test('two at once keep one whole, and none takes away what another has kept or is writing', SLOWLY, async () => {
  await rm(folder, { recursive: true });
  const other = `${join(home, 'of-other-sources')}.0a1b2c3d4e5f`;
  await mkdir(other);
  const first = keepCode([PAGE], folder);
  const second = keepCode([PAGE], folder);
  await first;
  const { ino } = await stat(folder);
  await second;
  expect([isKeptIn(folder), (await stat(folder)).ino]).toEqual([true, ino]);
  expect((await readdir(home)).sort()).toEqual(['code', basename(other)]);
  await rm(other, { recursive: true });
});

test(
  'what was kept of the two states before stays for whoever runs from it, and what was killed long ago goes',
  SLOWLY,
  async () => {
    await rm(folder, { recursive: true });
    const left = ['oldest', 'older', 'old', 'code.0a1b2c3d4e5f'];
    for (const [n, name] of left.entries()) {
      await mkdir(join(home, name));
      const then = Date.now() / 1000 - (9 - n) * 3_600;
      await utimes(join(home, name), then, then);
    }
    await keepCode([PAGE], folder);
    expect((await readdir(home)).sort()).toEqual(['code', 'old', 'older']);
    for (const name of ['old', 'older']) await rm(join(home, name), { recursive: true });
  },
);

test('what is kept finds its own files and packages, and runs without its sources', SLOWLY, async () => {
  await keepCode([PAGE], folder);
  const env = { ...process.env, PORT: 'none' };
  const { stderr } = await endOf(spawn(process.execPath, [join(folder, 'main.mjs')], { cwd: ROOT, env }));
  expect(stderr).toContain('PORT');
  expect(stderr).not.toContain('Cannot find');
});

test('the command line is kept, too, and needs no place to write to', SLOWLY, async () => {
  await keepCode([PAGE], folder);
  const args = [join(folder, 'cli/isnad.mjs'), 'check', '--corpus', join(ROOT, 'corpus')];
  expect(await endOf(spawn(process.execPath, args, { env: WITHOUT_ROOM }))).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^no fault in 5 articles/u),
    stderr: '',
  });
});

test('a file that was cut off, changed or lost is noticed, and kept anew', SLOWLY, async () => {
  const file = join(folder, 'main.mjs');
  for (const damage of [
    () => truncate(file, 100),
    async () => writeFile(file, (await readFile(file, 'utf8')).replace('start', 'strat')),
    () => rm(file),
    () => copyFile(join(folder, 'files.json'), file),
    () => rm(join(folder, 'files.json')),
  ]) {
    await keepCode([PAGE], folder);
    expect(isKeptIn(folder)).toBe(true);
    await damage();
    expect(isKeptIn(folder)).toBe(false);
  }
});

/** What the thread for pages answers that is asked for one that nobody may read. */
async function answerOf(code: string, env: NodeJS.ProcessEnv): Promise<unknown> {
  const page = { address: 'data:,', isAttached: true };
  const task: PageTask = { kind: 'read', folder: home, page, source: null, from: NOWHERE };
  const thread = new Worker(new URL('../../src/serving/thread-start.mjs', import.meta.url), {
    workerData: { main: './page-thread.ts', code: pathToFileURL(join(folder, code)).href, task },
    execArgv: [],
    env,
  });
  const [answer] = await once(thread, 'message');
  return answer;
}

test('a thread begins with what was kept of it, and needs no place to write to', SLOWLY, async () => {
  await keepCode([PAGE], folder);
  expect(await answerOf('serving/page-thread.mjs', WITHOUT_ROOM)).toMatchObject({ kind: 'refused' });
});

test('a thread begins with the sources where what was kept of them is gone', SLOWLY, async () => {
  expect(await answerOf('gone/page-thread.mjs', process.env)).toMatchObject({ kind: 'refused' });
});
