import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntry } from '../../../src/corpus/import/entry.ts';
import { type Entry, entriesOf } from '../../../src/evaluation/bench/entries.ts';

let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'isnad-entries-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

async function zip(name: string, titles: readonly string[]): Promise<void> {
  const articles = JSON.stringify(titles.map((title) => ({ title })));
  await writeFile(join(home, name), zipSync({ 'day.json': strToU8(articles), 'about.txt': strToU8('اقرأ') }));
}

async function all(entries: AsyncIterable<Entry>): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of entries) found.push(entry);
  return found;
}

const ORIGIN = { url: null, contentType: null, source: null, today: '2026-01-01' };

describe('the articles that are measured', () => {
  test('come out of the zip files of a folder, day by day', async () => {
    await zip('2015-07-22.zip', ['ثالث']);
    await zip('2015-07-21.zip', ['أول', 'ثان']);
    const entries = await all(entriesOf(home, 10));
    expect(entries.map(({ title }) => title)).toEqual(['أول', 'ثان', 'ثالث']);
  });

  test('are no more than were asked for', async () => {
    await zip('2015-07-21.zip', ['أول', 'ثان', 'ثالث']);
    expect(await all(entriesOf(home, 2))).toHaveLength(2);
  });

  test('of a folder without any are an error that says what to name', async () => {
    await expect(all(entriesOf(home, 2))).rejects.toThrow(/holds no zip file with articles/u);
  });

  test('of a folder that is not there are an error with its name', async () => {
    await expect(all(entriesOf(join(home, 'gone'), 2))).rejects.toThrow(/gone cannot be read/u);
  });

  test('are generated where no collection is named, the same ones every time', async () => {
    const [first, second] = [await all(entriesOf(undefined, 3)), await all(entriesOf(undefined, 3))];
    expect(first).toHaveLength(3);
    expect(first).toEqual(second);
  });

  test('that are generated can be imported', async () => {
    for (const entry of await all(entriesOf(undefined, 20))) {
      const { draft, refusal } = readEntry(entry, ORIGIN);
      expect(refusal).toBeNull();
      expect(draft?.paragraphs).toHaveLength(5);
      expect(draft?.published).toMatch(/^201[5-9]-\d\d-\d\d$/u);
    }
  });
});
