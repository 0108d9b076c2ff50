import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../src/serving/snapshot-file.ts';

const STAMP = 'v1';
const PARTS = {
  articles: ['كيري في سوتشي', 'لافروف في موسكو'],
  numbers: Uint32Array.of(3, 1, 4),
  columns: { bytes: Uint8Array.of(1, 2, 3), none: new Uint16Array(0) },
};
const DAMAGED = { why: 'it is damaged' };

const folder = await mkdtemp(join(tmpdir(), 'isnad-snapshot-'));
const file = join(folder, 'archive.snapshot');
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => writeSnapshot(file, STAMP, PARTS));

test('what was written is read, typed arrays as typed arrays', () => {
  expect(readSnapshot(file, STAMP)).toEqual({ parts: PARTS });
});

test('nothing but the snapshot stays in the folder', async () => {
  expect(await readdir(folder)).toEqual(['archive.snapshot']);
});

test('a folder that is not there yet is made', () => {
  const deep = join(folder, 'a/b/archive.snapshot');
  writeSnapshot(deep, STAMP, PARTS);
  expect(readSnapshot(deep, STAMP)).toHaveProperty('parts');
});

describe('what cannot be used is told from what can', () => {
  test('no file', () => {
    expect(readSnapshot(join(folder, 'none'), STAMP)).toEqual({ why: 'there is none' });
  });

  test('a snapshot of another version', () => {
    expect(readSnapshot(file, 'v2')).toEqual({ why: 'it is of another version' });
  });

  test('a file of something else, and an empty one', async () => {
    await writeFile(file, '{"articles": []}');
    expect(readSnapshot(file, STAMP)).toEqual(DAMAGED);
    await writeFile(file, '');
    expect(readSnapshot(file, STAMP)).toEqual(DAMAGED);
  });

  test('a file that was cut off, wherever', async () => {
    const { length } = await readFile(file);
    for (const left of [1, 14, 100, 4095, 4096, length - 1]) {
      writeSnapshot(file, STAMP, PARTS);
      await truncate(file, left);
      expect(readSnapshot(file, STAMP)).toEqual(DAMAGED);
    }
  });

  test('a file that grew', async () => {
    await writeFile(file, Buffer.concat([await readFile(file), Buffer.from('x')]));
    expect(readSnapshot(file, STAMP)).toEqual(DAMAGED);
  });

  test('a flipped bit in the head or in any byte of a part', async () => {
    const whole = await readFile(file);
    const inHead = [0, 20, 60, 90, 200];
    const inParts = Array.from(whole.subarray(4096).keys(), (at) => 4096 + at);
    for (const at of [...inHead, ...inParts]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await writeFile(file, flipped);
      expect(readSnapshot(file, STAMP), `byte ${at}`).toEqual(DAMAGED);
    }
  });
});

test('where it cannot be written, the old one is as it was', async () => {
  await expect(async () => writeSnapshot(join(file, 'below-a-file'), STAMP, {})).rejects.toThrow();
  await chmod(folder, 0o500);
  const isRoot = process.getuid?.() === 0;
  const write = () => writeSnapshot(file, STAMP, isRoot ? { articles: () => {} } : {});
  expect(write).toThrow();
  await chmod(folder, 0o700);
  expect(readSnapshot(file, STAMP)).toEqual({ parts: PARTS });
  expect(await readdir(folder)).toContain('archive.snapshot');
});

test('what a killed process left behind goes when it is old', async () => {
  const draft = `${file}.0123456789ab.draft`;
  await writeFile(draft, 'half');
  writeSnapshot(file, STAMP, PARTS);
  expect(await readdir(folder)).toContain('archive.snapshot.0123456789ab.draft');
  await utimes(draft, new Date(0), new Date(0));
  writeSnapshot(file, STAMP, PARTS);
  expect(await readdir(folder)).not.toContain('archive.snapshot.0123456789ab.draft');
});

test('a process that is killed while it writes leaves a whole snapshot', { timeout: 60_000 }, async () => {
  const writer = fileURLToPath(new URL('snapshot-writer.ts', import.meta.url));
  const wholes = new Set<unknown>();
  for (let n = 0; n < 4; n++) {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, file, STAMP]);
    await once(child.stdout, 'data');
    await sleep(7 * n);
    child.kill('SIGKILL');
    await once(child, 'close');
    const read = readSnapshot(file, STAMP);
    wholes.add('parts' in read ? new Set(read.parts.numbers as Uint32Array).size : read.why);
  }
  // Every number of a snapshot is the same: one that is put together of two would hold two.
  expect([...wholes]).toEqual([1]);
});
