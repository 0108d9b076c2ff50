import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { faultOfError } from '../../src/corpus/file-fault.ts';
import { gapsIn } from '../../src/gaps/gap-files.ts';
import { BIN } from '../cli/isnad-process.ts';
import { type Ended, endOf } from '../process.ts';
import { articleFile, folder, harvest } from '../serving/town.ts';

const SLOWLY = { timeout: 300_000 };
/** In kilobytes: more than that no file of the process may have, as on a disk that is full at that point. */
const ROOM = 8;

/** Runs a module in a process that cannot write a larger file. */
function withoutRoom(...given: readonly string[]): Promise<Ended> {
  const child = spawn('bash', [
    '-c',
    `ulimit -f ${ROOM}; exec "$@"`,
    'bash',
    process.execPath,
    '--import',
    'tsx',
    ...given,
  ]);
  return endOf(child);
}

describe.runIf(existsSync('/bin/bash'))('a disk that is full', () => {
  test('keeps every vote that was confirmed, and refuses the first that it cannot keep whole', SLOWLY, async () => {
    const votes = await folder();
    const { stdout, stderr } = await withoutRoom(join(import.meta.dirname, 'vote-writer.ts'), votes);
    const confirmed = stdout.trim().split('\n');
    expect(stderr).toMatch(/^Error: /u);
    expect(confirmed.length).toBeGreaterThan(10);
    const gaps = gapsIn(votes, fail);
    expect(gaps.all().map(({ voter }) => voter)).toEqual(confirmed.map((n) => `v${n}`));
    const [file = ''] = await readdir(votes);
    expect((await stat(join(votes, file))).size).toBe(ROOM * 1024);
  });

  test('takes a vote again when there is room', SLOWLY, async () => {
    const votes = await folder();
    await withoutRoom(join(import.meta.dirname, 'vote-writer.ts'), votes);
    const gaps = gapsIn(votes, fail);
    const before = gaps.all().length;
    const gap = {
      why: 'voted',
      command: 'ask',
      options: { question: 'كم بلغ المحصول؟' },
      server: '1',
      voter: 'late',
    } as const;
    expect([gaps.note(gap), gaps.all().length, gaps.all().at(-1)]).toEqual([true, before + 1, gap]);
  });

  test('lets an import say so, and leaves no half article', SLOWLY, async () => {
    const home = await folder();
    const [list, out] = [join(home, 'pages.jsonl'), join(home, 'out')];
    await writeFile(list, [entry(1, 1), entry(2, 60), entry(3, 1)].map((each) => JSON.stringify(each)).join('\n'));
    const { status, stderr } = await withoutRoom(BIN, 'import', '--out', out, list);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^isnad: /u);
    expect(stderr).not.toContain('    at ');
    const { faults } = await readArchive(out);
    expect(faults).toEqual([]);
    expect((await readdir(out)).filter((name) => !name.endsWith('.md'))).toEqual([]);
  });
});

describe('a folder that cannot be read', () => {
  test('is told of with what to do, and the others serve', async () => {
    const home = await folder();
    await mkdir(join(home, 'good'));
    await writeFile(join(home, 'good/town.md'), articleFile(harvest(1)));
    await symlink('nowhere', join(home, 'lost.md'));
    await symlink('loop.md', join(home, 'loop.md'));
    const { articles, faults } = await readArchive(home);
    expect(articles.map(({ slug }) => slug)).toEqual(['town']);
    expect(faults.map(({ file }) => file).sort()).toEqual([join(home, 'loop.md'), join(home, 'lost.md')]);
    for (const { what, remedy } of faults) expect([what.trim(), remedy.trim()]).not.toContain('');
  });

  test('is a file where a folder should be', async () => {
    const home = await folder();
    const file = join(home, 'file');
    await writeFile(file, '');
    const { articles, faults } = await readArchive(join(file, 'corpus'));
    expect(articles).toEqual([]);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.remedy.trim()).not.toBe('');
  });

  test.each(['EACCES', 'EMFILE', 'EIO', 'ELOOP', 'ENOSPC', 'EFBIG'])('has words for %s', (code) => {
    const error = Object.assign(new Error(`${code}: something`), { code });
    const { what, remedy } = faultOfError('a.md', error);
    expect([what.trim(), remedy.trim()]).not.toContain('');
  });
});

function fail(error: unknown): never {
  throw error;
}

/** A page of so many times four paragraphs. */
function entry(n: number, times: number) {
  const paragraphs = Array.from({ length: times }, (_, at) => harvest(100 * n + at).paragraphs).flat();
  return {
    title: harvest(n).title,
    content: paragraphs.join('\n'),
    source: 'جريدة السهل',
    url: `https://a.example/${n}`,
  };
}
