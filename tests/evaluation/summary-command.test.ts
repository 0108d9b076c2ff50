import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderOf } from '../cli/isnad-process.ts';
import { evaluate } from './evaluate.ts';

const MET = 'التقى وزير الخارجية الفرنسي لوران فابيوس نظيره الألماني فرانك شتاينماير في فيينا أمس.';
const SAID = 'وقال فابيوس بعد لقائه شتاينماير إن بلاده تدعم نشر مراقبين على حدود أوكرانيا.';
const home = await folderOf({
  'vienna.md': `---\ntitle: فابيوس وشتاينماير في فيينا\nsource: الثورة\npublished: 2015-07-03\n---\n\n${MET}\n\n${SAID}\n`,
  'pages/page.txt': `آخر الأخبار\n${MET}\n${SAID}\n`,
});
afterAll(() => rm(home, { recursive: true }));
const gold = join(home, 'gold.json');
await writeFile(
  gold,
  JSON.stringify([
    {
      id: 'vienna',
      names: ['لقاء فيينا', 'لقاء باريس'],
      ambiguous_names: ['فابيوس'],
      date: '2015-07-02',
      files: ['page.txt'],
      key_points: [{ point: 'observers', evidence: 'تدعم نشر مراقبين على حدود أوكرانيا', topic: 'أوكرانيا' }],
      agreements: [],
      disagreements: [],
    },
  ]),
);

describe('npm run eval -- summary', { timeout: 60_000 }, () => {
  it('measures any meetings that were marked in pages of an archive, beside the usual ways', async () => {
    const given = ['--gold', gold, '--texts', join(home, 'pages'), '--corpus', home];
    const { status, stdout } = await evaluate('summary', ...given, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      meetings: 1,
      coverage: 1,
      topics: 1,
      agreements: null,
      verbatim: 1,
      names: 0.5,
      asks: 0,
      baselines: { lead: 1, textRank: 1, mmr: 1 },
      each: [{ id: 'vienna', astray: ['لقاء باريس'], notAsking: ['فابيوس'] }],
    });
  });

  it("measures the project's own meetings where it is told nothing, and shows people tables", async () => {
    const { status, stdout } = await evaluate('summary');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^5 meetings marked\n\n\| figure \| value \|/u);
    expect(stdout).toContain('| key points covered | Isnad | lead | TextRank | MMR |');
    expect(stdout).toContain('| verbatim | 100.0 % |');
  });

  it('ends with 1 and a sentence where the pages are missing', async () => {
    const { status, stderr } = await evaluate('summary', '--gold', gold, '--texts', join(home, 'none'));
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `isnad: ${join(home, 'none')}:1: there is no such file or folder, create it or name another\n`,
    });
  });
});
