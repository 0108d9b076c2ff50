import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { choicesKeptIn } from '../../src/choices/choice-files.ts';

const HERE = '1200000000000000003';
const THERE = '1200000000000000009';

let folder = '';
let failures: unknown[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-servers-'));
  failures = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function opened(path = folder) {
  return choicesKeptIn(path, (error) => failures.push(error));
}

test('what a server has chosen is there after a restart, for that server alone', () => {
  expect(opened().keep(HERE, { sharing: 'moderators', answers: 'asker' })).toBe(true);
  expect(opened().of(HERE)).toEqual({ sharing: 'moderators', answers: 'asker' });
  expect(opened().of(THERE)).toEqual({});
  expect(failures).toEqual([]);
});

test('the last choice holds, and nothing else is left in the folder', async () => {
  const kept = opened();
  for (const sharing of ['everyone', 'nobody', 'moderators'] as const) kept.keep(HERE, { sharing });
  expect(kept.of(HERE)).toEqual({ sharing: 'moderators' });
  expect(await readdir(folder)).toEqual([`${HERE}.json`]);
});

test('what another process has written is read', () => {
  const [one, other] = [opened(), opened()];
  one.keep(HERE, { months: 'moroccan' });
  expect(other.of(HERE)).toEqual({ months: 'moroccan' });
  one.keep(HERE, { months: 'egyptian' });
  expect(other.of(HERE)).toEqual({ months: 'egyptian' });
});

test('of a file written by hand what is no choice is passed over', async () => {
  await writeFile(
    join(folder, `${HERE}.json`),
    '{"sharing":"friends","language":"en","colour":"green","months":["both"]}',
  );
  expect(opened().of(HERE)).toEqual({ language: 'en' });
});

test.each(['', '{"sharing"', 'null', '[]', '"nobody"'])('a file that holds «%s» chooses nothing', async (text) => {
  await writeFile(join(folder, `${HERE}.json`), text);
  expect(opened().of(HERE)).toEqual({});
});

test('a file that cannot be read is told once, not with every call', async () => {
  await writeFile(join(folder, `${HERE}.json`), '{"sharing"');
  const kept = opened();
  kept.of(HERE);
  kept.of(HERE);
  expect(failures).toHaveLength(1);
});

test('a folder that cannot be written to is told, and costs nobody an answer', async () => {
  await writeFile(join(folder, 'file'), '');
  const kept = opened(join(folder, 'file'));
  expect(kept.keep(HERE, { sharing: 'nobody' })).toBe(false);
  expect(kept.of(HERE)).toEqual({});
  expect(failures).toHaveLength(1);
});

test.each(['../secret', '', '12a', '1'.repeat(21)])('«%s» is no server', async (server) => {
  expect(opened().keep(server, { sharing: 'nobody' })).toBe(false);
  expect(opened().of(server)).toEqual({});
  expect(await readdir(folder)).toEqual([]);
});
