import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { keepCode } from '../../src/serving/keep-code.ts';
import { isKeptIn } from '../../src/serving/kept-code.mjs';
import type { PageTask } from '../../src/serving/page-task.ts';

const SLOWLY = { timeout: 60_000 };
const NOWHERE = { attachmentHosts: [], privateAddresses: false };
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// Packages are found from where the code lies.
const home = await mkdtemp(join(ROOT, 'node_modules/.isnad-code-'));
const folder = join(home, 'code');
afterAll(() => rm(home, { recursive: true }));

test('what the sources come to is kept as a whole, and nothing else stays beside it', SLOWLY, async () => {
  expect(isKeptIn(folder)).toBe(false);
  await writeFile(join(home, 'of-older-sources'), '');
  await keepCode(folder);
  expect(isKeptIn(folder)).toBe(true);
  expect(await readdir(home)).toEqual(['code']);
});

test('what the tables of words come to is kept with the code', SLOWLY, async () => {
  await keepCode(folder);
  const modules = (await readdir(folder)).filter((name) => name.endsWith('.mjs'));
  const texts = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')));
  expect(texts.filter((text) => text.includes('moscow\tموسكو\t0.95'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('READY_TABLES = null'))).toEqual([]);
});

test('what is kept finds its own files and packages, and runs without its sources', SLOWLY, async () => {
  await keepCode(folder);
  const asked = spawn(process.execPath, [join(folder, 'main.mjs')], {
    cwd: ROOT,
    env: { ...process.env, PORT: 'none' },
  });
  const said = await new Promise<string>((resolve) => {
    let text = '';
    asked.stderr.on('data', (data) => {
      text += data;
    });
    asked.on('close', () => resolve(text));
  });
  expect(said).toContain('PORT');
  expect(said).not.toContain('Cannot find');
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
    await keepCode(folder);
    expect(isKeptIn(folder)).toBe(true);
    await damage();
    expect(isKeptIn(folder)).toBe(false);
  }
});

test('a thread begins with the sources where what was kept of them is gone', SLOWLY, async () => {
  const code = pathToFileURL(join(folder, 'gone/serving-thread.mjs')).href;
  const task: PageTask = {
    kind: 'read',
    folder: home,
    page: { address: 'data:,', isAttached: true },
    source: null,
    from: NOWHERE,
  };
  const thread = new Worker(new URL('../../src/serving/thread-start.mjs', import.meta.url), {
    workerData: { main: './page-thread.ts', code, task },
    execArgv: [],
  });
  const [answer] = await once(thread, 'message');
  expect(answer).toMatchObject({ kind: 'refused' });
});
