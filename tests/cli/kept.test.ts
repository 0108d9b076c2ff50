import { spawn } from 'node:child_process';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/serving/keep-archive.ts';
import { openArchive } from '../../src/serving/open-archive.ts';
import { type Ended, endOf, SLOWLY } from '../process.ts';
import { articleFile, folder, harvest, town } from '../serving/town.ts';
import { BIN } from './isnad-process.ts';

const ALL = ['said', '--all', '--json'];
const ASK = ['ask', 'كم طنًا بلغ محصول القمح في وادي النخيل 140؟', '--json'];
/** Nothing can be kept below a file. */
const NOWHERE = join(BIN, 'cache');

/** Runs the command with what is set for the folder of what is kept. */
function isnad(args: readonly string[], corpus: string, { CACHE = '', cwd = tmpdir() }): Promise<Ended> {
  return endOf(spawn(process.execPath, [BIN, ...args, '--corpus', corpus], { cwd, env: { ...process.env, CACHE } }));
}

async function snapshotIn(cache: string): Promise<string> {
  const [name = '', ...others] = await readdir(cache);
  expect(others).toEqual([]);
  expect(name).toMatch(/^archive-\w+\.snapshot$/u);
  return join(cache, name);
}

describe('of a large archive', SLOWLY, () => {
  test('the next call says the same out of what was kept, and keeps nothing more', async () => {
    const [corpus, CACHE] = [await town(150), await folder()];
    const first = await isnad(ALL, corpus, { CACHE });
    expect(first).toEqual({ status: 0, stdout: expect.stringContaining('المحصول بلغ 1149 طن'), stderr: '' });
    const { mtimeMs } = await stat(await snapshotIn(CACHE));
    expect(await isnad(ALL, corpus, { CACHE })).toEqual(first);
    expect((await stat(await snapshotIn(CACHE))).mtimeMs).toBe(mtimeMs);
  });

  test('what the bot has kept is taken, and what a call keeps is taken by the bot', async () => {
    const [corpus, CACHE, other] = [await town(150), await folder(), await folder()];
    await readWhole({ folder: corpus, cache: CACHE });
    const { mtimeMs } = await stat(await snapshotIn(CACHE));
    const said = await isnad(ALL, corpus, { CACHE });
    expect((await stat(await snapshotIn(CACHE))).mtimeMs).toBe(mtimeMs);
    expect(await isnad(ALL, corpus, { CACHE: other })).toEqual(said);
    const { state } = await openArchive({ folder: corpus, cache: other, isWatched: true });
    expect(state).toMatchObject({ articles: 150, settled: true, snapshot: 'used' });
  });

  test('what has come, changed or gone since is told as it is now', async () => {
    const [corpus, CACHE] = [await town(150), await folder()];
    await isnad(ALL, corpus, { CACHE });
    await writeFile(join(corpus, 'town-140.md'), articleFile(harvest(888)));
    await writeFile(join(corpus, 'town-999.md'), articleFile(harvest(999)));
    await rm(join(corpus, 'town-16.md'));
    for (const call of [ASK, ALL]) {
      expect(await isnad(call, corpus, { CACHE })).toEqual(await isnad(call, corpus, { CACHE: NOWHERE }));
    }
    const { stdout } = await isnad(ALL, corpus, { CACHE });
    for (const text of ['1888 طن', '1999 طن']) expect(stdout).toContain(text);
    for (const text of ['1140 طن', '"town-16"']) expect(stdout).not.toContain(text);
  });

  test('where nothing can be kept, it is answered all the same', async () => {
    const corpus = await town(150);
    const { status, stdout, stderr } = await isnad(ASK, corpus, { CACHE: NOWHERE });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('town-140');
  });

  test('calls at once say the same, and one whole file stays', async () => {
    const [corpus, CACHE] = [await town(150), await folder()];
    const calls = await Promise.all([ALL, ALL, ASK].map((call) => isnad(call, corpus, { CACHE })));
    expect(calls.map(({ status, stderr }) => ({ status, stderr }))).toEqual(Array(3).fill({ status: 0, stderr: '' }));
    expect(calls[0]).toEqual(calls[1]);
    await snapshotIn(CACHE);
    expect(await isnad(ALL, corpus, { CACHE })).toEqual(calls[0]);
  });

  test('it is kept where the settings of the bot say', async () => {
    const [corpus, cwd] = [await town(101), await folder()];
    await writeFile(join(cwd, '.env'), 'CACHE=kept\n');
    await isnad(ASK, corpus, { cwd });
    await snapshotIn(join(cwd, 'kept'));
  });
});

test('of a small archive nothing is kept', SLOWLY, async () => {
  const [corpus, CACHE] = [await town(5), await folder()];
  expect((await isnad(ALL, corpus, { CACHE })).status).toBe(0);
  expect(await readdir(CACHE)).toEqual([]);
});
