import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { inputsOf } from '../../src/corpus/import/inputs.ts';
import { articleFile, folder, harvest, town } from '../serving/town.ts';

/** A name that is no UTF-8: Node reads it as another, under which there is nothing. */
function unreadable(home: string, end = ''): Buffer {
  return Buffer.concat([Buffer.from(`${home}/`), Buffer.of(0xff), Buffer.from(end)]);
}

describe.runIf(process.platform === 'linux')('a name that is no UTF-8', () => {
  test('of an article or a folder is a fault, and the others serve', async () => {
    const home = await town(2);
    await writeFile(unreadable(home, '.md'), articleFile(harvest(3)));
    await mkdir(unreadable(home));
    const { articles, faults } = await readArchive(home);
    expect(articles.map(({ slug }) => slug)).toEqual(['town-0', 'town-1']);
    expect(faults.map(({ file }) => file)).toEqual([join(home, '\ufffd'), join(home, '\ufffd.md')]);
  });

  test('of a folder that is imported is told of, and the pages beside it are read', async () => {
    const home = await folder();
    await writeFile(join(home, 'page.txt'), 'نص');
    await mkdir(unreadable(home));
    const inputs = await inputsOf([home]);
    expect(inputs.map(({ kind, name }) => [kind, name])).toEqual([
      ['file', join(home, 'page.txt')],
      ['missing', join(home, '\ufffd')],
    ]);
  });
});
