import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SLOWLY } from '../process.ts';
import { HAMBURG, SOCHI } from './articles.ts';
import { folderOf, isnad, objectsIn } from './isnad-process.ts';

const sound = await folderOf({ 'a.md': SOCHI, '2016/b.md': HAMBURG });
const broken = await folderOf({
  'a.md': SOCHI,
  'b.md': HAMBURG.replace('source: سانا', 'published: 2015-02-30'),
});
afterAll(() => Promise.all([sound, broken].map((folder) => rm(folder, { recursive: true }))));

const DATE_FAULT = {
  file: join(broken, 'b.md'),
  line: 3,
  what: 'published is no day of the calendar: «2015-02-30»',
  remedy: 'write the day that the page states',
};

describe('isnad check', SLOWLY, () => {
  it('says how much a sound archive holds', async () => {
    expect(await isnad(['check', '--corpus', sound])).toEqual({
      status: 0,
      stdout: 'no fault in 2 articles with 3 paragraphs\n',
      stderr: '',
    });
  });

  it('names file, line, fault and remedy of each fault', async () => {
    const { status, stdout, stderr } = await isnad(['check', '--corpus', broken]);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      `${broken}/b.md:2: source is missing, write source: and who printed the article`,
      `${broken}/b.md:3: published is no day of the calendar: «2015-02-30», write the day that the page states`,
      `${broken}/b.md:4: published and approximate exclude each other, keep published where the page states the day, approximate where it does not`,
    ]);
    expect(stderr).toBe('isnad: 3 faults; 1 article with 2 paragraphs can be read\n');
  });

  it('prints faults as JSON Lines, and the sum last', async () => {
    const { status, stdout } = await isnad(['check', '--json', '--corpus', broken]);
    const lines = objectsIn(stdout);
    expect(status).toBe(1);
    expect(lines).toContainEqual(DATE_FAULT);
    expect(lines.at(-1)).toEqual({ articles: 1, paragraphs: 2, older: 0, faults: 3 });
  });

  it('tells which articles are not searched because a newer version of their page is', async () => {
    const folder = await folderOf({ 'a.md': SOCHI, 'a.v2.md': SOCHI });
    const { status, stdout, stderr } = await isnad(['check', '--corpus', folder]);
    await rm(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toBe('no fault in 1 article with 2 paragraphs\n');
    expect(stderr).toBe('isnad: a: not searched, a.v2 is the newest version of its page\n');
  });

  it('fails on a folder that is missing', async () => {
    const { status, stdout } = await isnad(['check', '--corpus', join(sound, 'none')]);
    expect(status).toBe(1);
    expect(stdout).toBe(`${sound}/none:1: there is no such file or folder, create it or name another\n`);
  });
});
