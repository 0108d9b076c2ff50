import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadPeers } from '../../src/evaluation/peers/peers.ts';
import { queryWords } from '../../src/evaluation/peers/query-words.ts';

const home = await mkdtemp(join(tmpdir(), 'isnad-peers-'));
afterAll(() => rm(home, { recursive: true }));

it('says what to run where no other engine is installed', () => {
  expect(() => loadPeers(() => {}, home)).toThrow(
    'the other engines are not installed, run npm install --prefix benchmarks',
  );
});

it('names the engines that cannot be loaded and goes on without them', async () => {
  const half = join(home, 'half');
  await mkdir(join(half, 'node_modules'), { recursive: true });
  const leftOut: string[] = [];
  expect(loadPeers((name, why) => leftOut.push(`${name}: ${why}`), half)).toEqual([]);
  expect(leftOut).toEqual(
    ['minisearch', 'lunr', '@orama/orama', 'flexsearch', 'better-sqlite3'].map(
      (name) => `${name}: Cannot find module '${name}'`,
    ),
  );
});

it('asks in words without punctuation, numbers and other scripts among them', () => {
  expect(queryWords('متى التقى «كيري» و Lavrov، في 2015؟')).toEqual([
    'متى',
    'التقى',
    'كيري',
    'و',
    'Lavrov',
    'في',
    '2015',
  ]);
});
