import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { endOf } from '../process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where the program begins for a person, an installation and a terminal. */
const BEGINNINGS = ['src/start.mjs', 'src/prepare.mjs', 'src/cli/bin.mjs'];

/** One of these files, run as though Node were of another version. */
function asNode(version: string, file: string) {
  const pretending = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(pretending)}`, file];
  return endOf(spawn(process.execPath, args, { cwd: ROOT }));
}

test.each(BEGINNINGS)('%s looks whether it has what it needs before anything else is loaded', async (file) => {
  const [first] = (await readFile(join(ROOT, file), 'utf8')).match(/^import .+$/mu) ?? [];
  expect(first).toMatch(/^import '\S+\/requirements\.mjs';$/u);
});

test.each(BEGINNINGS)('%s tells an older Node what it needs', async (file) => {
  const needed = 'Node 20.19 or later, of the 22nd 22.12 or later';
  const stderr = `Isnad needs ${needed}, and this is 18.20.8: get a newer one from https://nodejs.org.\n`;
  expect(await asNode('18.20.8', file)).toEqual({ status: 1, stdout: '', stderr });
});

test.each(['20.18.3', '21.7.3', '22.11.0'])('Node %s is too old', async (version) => {
  expect((await asNode(version, 'src/requirements.mjs')).status).toBe(1);
});

test.each(['20.19.0', '22.12.0', '23.0.0', '24.0.0'])('Node %s is new enough', async (version) => {
  expect((await asNode(version, 'src/requirements.mjs')).status).toBe(0);
});

test('whoever has not installed the packages is told to', async () => {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'isnad-bare-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'src'));
  await copyFile(join(ROOT, 'src/requirements.mjs'), join(folder, 'src/requirements.mjs'));
  expect(await endOf(spawn(process.execPath, ['src/requirements.mjs'], { cwd: folder }))).toEqual({
    status: 1,
    stdout: '',
    stderr: `The packages of Isnad are not installed: run npm install in ${folder} first.\n`,
  });
});
