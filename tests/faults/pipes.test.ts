import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { formatFault } from '../../src/corpus/fault.ts';
import { readSnapshot } from '../../src/serving/snapshot-file.ts';
import { folder, town } from '../serving/town.ts';

const MKFIFO = '/usr/bin/mkfifo';

/** Whoever opens such a file waits until somebody writes to it: for ever, as here. */
function pipe(path: string): string {
  execFileSync(MKFIFO, [path]);
  return path;
}

describe.runIf(existsSync(MKFIFO))('a pipe in the place of', () => {
  test('a snapshot is a damaged one', async () => {
    const file = pipe(join(await folder(), 'archive.snapshot'));
    expect(readSnapshot(file, 'v1')).toEqual({ why: 'it is damaged' });
  });

  test.each(['people.yaml', 'meetings.yaml', 'town-9.md'])('%s is a fault, and the others serve', async (name) => {
    const home = await town(2);
    const file = pipe(join(home, name));
    const { articles, faults } = await readArchive(home);
    expect(articles.map(({ slug }) => slug)).toEqual(['town-0', 'town-1']);
    expect(faults.map(formatFault)).toEqual([expect.stringMatching(`^${file}:1: it is no regular file, `)]);
  });
});

describe('a folder in the place of', () => {
  test('a snapshot is a damaged one', async () => {
    const file = join(await folder(), 'archive.snapshot');
    await mkdir(file);
    expect(readSnapshot(file, 'v1')).toEqual({ why: 'it is damaged' });
  });

  test('people.yaml is a fault, and an article in a folder that is called like one serves', async () => {
    const home = await town(1);
    await mkdir(join(home, 'people.yaml'));
    await mkdir(join(home, 'town-9.md'));
    await writeFile(
      join(home, 'town-9.md', 'town-8.md'),
      '---\ntitle: خبر\nsource: جريدة السهل\n---\n\nهطل المطر على القرية.\n',
    );
    const { articles, faults } = await readArchive(home);
    expect(articles.map(({ slug }) => slug)).toEqual(['town-0', 'town-8']);
    expect(faults.map(formatFault)).toEqual([`${home}/people.yaml:1: it is a folder, not a file, name a file`]);
  });
});
