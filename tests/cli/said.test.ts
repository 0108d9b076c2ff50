import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SLOWLY } from '../process.ts';
import { folderOf, isnad, objectsIn } from './isnad-process.ts';

const SOCHI = `---
title: لقاء في سوتشي
source: الثورة
published: 2019-05-15
event: {place: سوتشي, date: 2019-05-14}
---

وقال وزير الخارجية الروسي سيرغي لافروف إن معاهدة ستارت باقية.

ونقلت وكالة تاس عن لافروف قوله إن العقوبات تضر بالجميع.

وقال وزير الخارجية الأميركي مايك بومبيو: «العقوبات على إيران مستمرة».
`;
const HAMBURG = `---
title: لقاء في هامبورغ
source: سانا
published: 2016-12-08
---

وأعلن سيرغي لافروف أن الهدنة في حلب صامدة.
`;
const corpus = await folderOf({ 'sochi.md': SOCHI, 'hamburg.md': HAMBURG });
const broken = await folderOf({ 'sochi.md': SOCHI, 'people.yaml': '- aliases: [بومبيو]\n' });
afterAll(() => Promise.all([corpus, broken].map((folder) => rm(folder, { recursive: true }))));

const said = (...args: string[]) => isnad(['said', '--corpus', corpus, ...args]);

describe('isnad said', SLOWLY, () => {
  it('prints a statement as one JSON object a line', async () => {
    const { status, stdout, stderr } = await said('لافروف', '--about', 'العقوبات', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(objectsIn(stdout)).toEqual([
      {
        speaker: 'سيرغي لافروف',
        speakerKind: 'person',
        members: [],
        namedAs: 'لافروف',
        kind: 'indirect',
        cue: expect.any(String),
        text: 'إن العقوبات تضر بالجميع',
        sentence: 'ونقلت وكالة تاس عن لافروف قوله إن العقوبات تضر بالجميع.',
        via: ['وكالة تاس'],
        article: 'sochi',
        title: 'لقاء في سوتشي',
        source: 'الثورة',
        published: '2019-05-15',
        approximate: null,
        paragraph: 2,
        date: null,
        topics: expect.any(Array),
        confidence: expect.any(Number),
      },
    ]);
  });

  it('prints the newest event first, and the name may be in Latin letters', async () => {
    const { stdout } = await said('Lavrov', '--json');
    expect(objectsIn(stdout).map(({ article, paragraph }) => `${article} ${paragraph}`)).toEqual([
      'sochi 1',
      'sochi 2',
      'hamburg 1',
    ]);
  });

  it('prints everything that anybody said, in the order of the articles', async () => {
    const { stdout } = await said('--all', '--json');
    expect(objectsIn(stdout).map(({ article, paragraph }) => `${article} ${paragraph}`)).toEqual([
      'hamburg 1',
      'sochi 1',
      'sochi 2',
      'sochi 3',
    ]);
  });

  it('keeps to time, source and kind', async () => {
    const texts = async (...args: string[]) =>
      objectsIn((await said('--json', ...args)).stdout).map(({ text }) => text);
    expect(await texts('لافروف', '--to', '2016')).toEqual(['أن الهدنة في حلب صامدة']);
    expect(await texts('لافروف', '--source', 'سانا')).toEqual(['أن الهدنة في حلب صامدة']);
    expect(await texts('--all', '--kind', 'direct')).toEqual(['العقوبات على إيران مستمرة']);
  });

  it('shows people the sentence, and below it the way by which it came', async () => {
    const { stdout } = await said('لافروف', '--about', 'العقوبات');
    expect(stdout).toBe(
      'ونقلت وكالة تاس عن لافروف قوله إن العقوبات تضر بالجميع.\n    سيرغي لافروف ← وكالة تاس ← الثورة · منقول بالمعنى · 14 أيار/مايو 2019 · سوتشي · ¶ 2\n\n',
    );
  });

  it('has done its work where it found nobody', async () => {
    expect(await said('ماكرون', '--json')).toEqual({ status: 0, stdout: '', stderr: '' });
    const { status, stdout } = await said('لفروك');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^لا أعرف في الأرشيف متحدثًا باسم «لفروك»\.\nأقرب الأسماء: «سيرغي لافروف»\.\n/u);
  });
});

describe('a wrong call of isnad said', SLOWLY, () => {
  it.each([
    [[], 'nobody is asked for, write a name, --about or --all'],
    [['لافروف', '--kind', 'loud'], 'there is no kind «loud», write direct, indirect, mixed'],
    [['لافروف', '--from', 'أمس'], 'from is no date: «أمس», write YYYY, YYYY-MM or YYYY-MM-DD'],
    [['--of', '--about', 'حلب'], '--of asks what was said of somebody, write the name'],
  ])('ends with 2 and one sentence: said %j', async (args, sentence) => {
    expect(await said(...args)).toEqual({ status: 2, stdout: '', stderr: `isnad: ${sentence}\n` });
  });
});

describe('a people file with a fault', SLOWLY, () => {
  it('is told of by check', async () => {
    const { status, stdout } = await isnad(['check', '--corpus', broken]);
    expect({ status, stdout }).toEqual({
      status: 1,
      stdout: `${join(broken, 'people.yaml')}:1: name is missing, write name: and the fullest name that newspapers use\n`,
    });
  });

  it('leaves the articles to speak for themselves', async () => {
    const { status, stdout } = await isnad(['said', 'لافروف', '--json', '--corpus', broken]);
    expect(status).toBe(0);
    expect(objectsIn(stdout).map(({ speaker }) => speaker)).toEqual(['سيرغي لافروف', 'سيرغي لافروف']);
  });
});
