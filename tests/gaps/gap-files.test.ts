import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Gap } from '../../src/commands/gap.ts';
import { gapsIn } from '../../src/gaps/gap-files.ts';

const GAP: Gap = {
  why: 'refused',
  command: 'ask',
  options: { question: 'ماذا قيل عن فنزويلا؟' },
  server: '1200000000000000003',
  voter: null,
};
const VOTE: Gap = { ...GAP, why: 'voted', voter: 'mJ4sK9x_2Qw' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function never(error: unknown): never {
  throw error;
}

test('what was noted is there after a start', () => {
  expect([gapsIn(join(folder, 'new'), never).note(GAP), gapsIn(join(folder, 'new'), never).note(VOTE)]).toEqual([
    true,
    true,
  ]);
  expect(gapsIn(join(folder, 'new'), never).all()).toEqual([GAP, VOTE]);
});

test('there is a line for each, in a file a month, with the time', () => {
  const gaps = gapsIn(folder, never);
  gaps.note(GAP);
  gaps.note(VOTE);
  const [file = '', ...others] = readdirSync(folder);
  expect(file).toMatch(/^gaps-\d{4}-\d{2}\.jsonl$/);
  expect(others).toEqual([]);
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { at: expect.stringMatching(/^\d{4}-.*Z$/), ...GAP },
    VOTE,
  ]);
});

test('a line that a crash has torn costs nothing but itself', () => {
  const gaps = gapsIn(folder, never);
  gaps.note(GAP);
  appendFileSync(join(folder, readdirSync(folder)[0] ?? ''), '{"at":"2026-08-01T10:00:00.000Z","why":"vo');
  gaps.note(VOTE);
  expect(gaps.all()).toEqual([GAP, VOTE]);
});

test.each(['', 'null', '[]', '{"why":"voted"}', '{"why":"else","command":"ask","options":{}}', '{'])(
  'a line that is no gap is passed over: %s',
  (line) => {
    writeFileSync(join(folder, 'gaps-2026-08.jsonl'), `${line}\n`);
    expect(gapsIn(folder, never).all()).toEqual([]);
  },
);

test('two processes that note at once lose nothing', async () => {
  const script = `import { gapsIn } from './src/gaps/gap-files.ts';
    const gaps = gapsIn(${JSON.stringify(folder)}, (error) => { throw error; });
    for (let at = 0; at < 200; at++) gaps.note(${JSON.stringify(VOTE)});`;
  const run = () => promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]);
  await Promise.all([run(), run()]);
  expect(gapsIn(folder, never).all()).toEqual(Array(400).fill(VOTE));
}, 60_000);

test('a folder that cannot be written is told of, and nothing is thrown', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const told: unknown[] = [];
  const gaps = gapsIn(file, (error) => told.push(error));
  expect([gaps.note(GAP), gaps.all()]).toEqual([false, []]);
  expect(told).toHaveLength(2);
});
