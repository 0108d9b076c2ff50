import type * as fs from 'node:fs';
import type * as fsPromises from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { choicesKeptIn } from '../../src/choices/choice-files.ts';
import type { Gap } from '../../src/commands/gap.ts';
import { ArticleStore } from '../../src/corpus/import/article-store.ts';
import { makeFolder } from '../../src/corpus/lasting-file.ts';
import { gapsIn } from '../../src/gaps/gap-files.ts';
import { Drafts } from '../../src/serving/drafts.ts';
import { writeSnapshot } from '../../src/serving/snapshot-file.ts';
import { folder } from '../serving/town.ts';
import { DRAFT, PAGE } from './drafted.ts';

// A power cut takes what a system has not yet handed to the disk. No test can cut the power: these tell in which order the system was asked.

/** What the system was asked: `synced a.json`, `renamed to a.json`; names of chance are `draft`, the folder is `folder`. */
const { asked, names } = vi.hoisted(() => ({ asked: [] as string[], names: new Map<number, string>() }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  const openSync: typeof real.openSync = (path, ...given) => {
    const descriptor = real.openSync(path, ...given);
    names.set(descriptor, String(path));
    return descriptor;
  };
  const fsyncSync: typeof real.fsyncSync = (descriptor) => {
    asked.push(`synced ${names.get(descriptor)}`);
    real.fsyncSync(descriptor);
  };
  const renameSync: typeof real.renameSync = (from, to) => {
    asked.push(`renamed to ${to}`);
    real.renameSync(from, to);
  };
  return { ...real, openSync, fsyncSync, renameSync };
});

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof fsPromises>();
  const open: typeof real.open = async (path, ...given) => {
    const handle = await real.open(path, ...given);
    const sync = handle.sync.bind(handle);
    handle.sync = () => {
      asked.push(`synced ${path}`);
      return sync();
    };
    return handle;
  };
  const writeFile: typeof real.writeFile = async (file, data, options) => {
    const isFlushed = typeof options === 'object' && options?.flush === true;
    await real.writeFile(file, data, options);
    if (isFlushed) asked.push(`synced ${file}`);
  };
  const rename: typeof real.rename = async (from, to) => {
    asked.push(`renamed to ${to}`);
    await real.rename(from, to);
  };
  return { ...real, open, writeFile, rename };
});

const VOTE: Gap = {
  why: 'voted',
  command: 'ask',
  options: { question: 'كم بلغ محصول القمح؟' },
  server: '1',
  voter: 'a',
};
const SERVER = '1200000000000000003';

beforeEach(() => {
  asked.length = 0;
});

function order(home: string): string[] {
  return asked.map((each) => {
    const [what = '', path = ''] = each.split(/ (?=\/)/u);
    const name = path === home ? 'folder' : basename(path);
    return `${what} ${/\.(?:tmp|draft)$/u.test(name) ? 'draft' : name}`;
  });
}

describe('before it is confirmed', () => {
  test('a vote is on the disk, and so is the name of its file', async () => {
    const home = await folder();
    expect(gapsIn(home, fail).note(VOTE)).toBe(true);
    expect(order(home)).toEqual([expect.stringMatching(/^synced gaps-\d{4}-\d{2}\.jsonl$/u), 'synced folder']);
  });

  test('what a server has chosen is on the disk', async () => {
    const home = await folder();
    expect(choicesKeptIn(home, fail).keep(SERVER, { sharing: 'nobody' })).toBe(true);
    expect(order(home)).toEqual(['synced draft', `renamed to ${SERVER}.json`, 'synced folder']);
  });

  test('an article is on the disk', async () => {
    const home = await folder();
    const store = await ArticleStore.open(home);
    const { slug } = await store.add(DRAFT);
    await store.settle();
    expect(order(home)).toEqual(['synced draft', `renamed to ${slug}.md`, 'synced folder']);
  });

  test('a page whose button can be pressed is on the disk', async () => {
    const home = await folder();
    const name = await new Drafts(home).keep(PAGE);
    // The folder of drafts is new.
    const ofDraft = ['synced draft', `renamed to ${name}.json`, 'synced .drafts'];
    expect(order(home)).toEqual(['synced folder', ...ofDraft]);
  });
});

test('a snapshot is on the disk before it takes the place of another', async () => {
  const home = await folder();
  writeSnapshot(join(home, 'archive.snapshot'), 'v1', {});
  expect(order(home)).toEqual(['synced draft', 'renamed to archive.snapshot', 'synced folder']);
});

test('folders that are made are on the disk, each by its name in the one above', async () => {
  const home = await folder();
  makeFolder(join(home, 'data', 'gaps'));
  expect(order(home)).toEqual(['synced data', 'synced folder']);
});

test('a question without an answer waits for no disk', async () => {
  const home = await folder();
  expect(gapsIn(home, fail).note({ ...VOTE, why: 'refused', voter: null })).toBe(true);
  expect(order(home)).toEqual([]);
});

function fail(error: unknown): never {
  throw error;
}
