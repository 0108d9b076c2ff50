import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf } from '../cli/isnad-process.ts';
import { evaluate } from './evaluate.ts';

const TEXT = 'وقال وزير الخارجية الروسي سيرغي لافروف إن الهدنة في حلب صامدة.';
const home = await folderOf({
  'sochi.md': `---\ntitle: لقاء\nsource: الثورة\n---\n\n${TEXT}\n`,
  'page.txt': `آخر الأخبار\n${TEXT}\n`,
});
afterAll(() => rm(home, { recursive: true }));
const gold = join(home, 'gold.json');
await writeFile(
  gold,
  JSON.stringify([
    {
      id: 's1',
      file: 'page.txt',
      line: 2,
      speaker: 'سيرغي لافروف',
      speaker_kind: 'person',
      speaker_accept: [],
      members: [],
      how_named: 'full-name',
      cue: 'وقال',
      kind: 'indirect',
      content: 'إن الهدنة في حلب صامدة',
      main: true,
      borderline: false,
      duplicate_of: null,
    },
  ]),
);

describe('npm run eval -- said', { timeout: 60_000 }, () => {
  it('measures any statements that were marked in pages of an archive', async () => {
    const { status, stdout } = await evaluate('said', '--gold', gold, '--corpus', home, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ predictions: 1, core: 1, f1: 1, attributedF1: 1, nearExact: 1 });
  });

  it("measures the project's own statements where it is told nothing, and shows people tables", async () => {
    const { status, stdout } = await evaluate('said');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^120 statements marked, \d+ found on their pages\n\n\| figure \| value \|/u);
    expect(stdout).toContain('| confidence | statements | mean | speaker right |');
  });

  it('ends with 1 and a sentence where a page is missing', async () => {
    const { status, stderr } = await evaluate('said', '--gold', gold, '--texts', join(home, 'none'));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `isnad: ${join(home, 'none', 'page.txt')}:1: there is no such file or folder, create it or name another\n`,
    });
  });
});
