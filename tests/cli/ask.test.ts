import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { SLOWLY } from '../process.ts';
import { HAMBURG, SOCHI } from './articles.ts';
import { folderOf, isnad, objectsIn } from './isnad-process.ts';

const corpus = await folderOf({ 'sochi.md': SOCHI, 'hamburg.md': HAMBURG });
afterAll(() => rm(corpus, { recursive: true }));

const ask = (...args: string[]) => isnad(['ask', '--corpus', corpus, ...args]);

/** The words that the highlights of the first passage cut out of its text. */
function highlighted(answer: Record<string, unknown> | undefined): string[] {
  const [passage] = (answer?.passages ?? []) as { text: string; highlights: [number, number][] }[];
  return (passage?.highlights ?? []).flatMap(([start, end]) => passage?.text.slice(start, end).split(' ') ?? []);
}

describe('isnad ask', SLOWLY, () => {
  it('prints an answer as one JSON object', async () => {
    const { status, stdout, stderr } = await ask('--json', 'تمديد معاهدة ستارت', '--limit', '1', '--from', '2019-05');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const text = 'وقال لافروف إن موسكو وواشنطن اتفقتا على تمديد معاهدة ستارت.';
    const [answer, ...more] = objectsIn(stdout);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      id: null,
      question: 'تمديد معاهدة ستارت',
      answered: true,
      reason: null,
      understood: { from: expect.stringMatching(/^2019-05/u), to: null, speaker: null, source: null },
      passages: [
        {
          article: 'sochi',
          title: 'لقاء في سوتشي',
          source: 'الثورة',
          published: '2019-05-15',
          approximate: null,
          url: null,
          paragraph: 1,
          text,
          score: expect.any(Number),
        },
      ],
    });
    expect(highlighted(answer)).toEqual(['تمديد', 'معاهدة', 'ستارت']);
  });

  it('takes words without quotation marks for one question, and sets the answer for people', async () => {
    const { status, stdout } = await ask('الهدنة', 'في', 'حلب');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^الهدنة في حلب\n\n/u);
    expect(stdout).toMatch(
      /\nيلتقي الخبراء في جنيف السبت المقبل لبحث الهدنة في حلب\.\n {4}سانا · ≈ .*«السبت المقبل».* · ¶ 1 · \d\.\d\d\n/u,
    );
  });

  it('has done its work where it found nothing', async () => {
    const { status, stdout } = await ask('--json', 'تمديد معاهدة ستارت', '--from', '2020');
    expect(status).toBe(0);
    expect(objectsIn(stdout)).toMatchObject([{ answered: false, reason: 'outside-dates', passages: [] }]);
  });

  it('says for people why it found nothing, and what there is', async () => {
    const { status, stdout } = await ask('معاهدة ستارت', '--to', '2015');
    expect(status).toBe(0);
    expect(stdout).toContain('لا أجد في الأرشيف جوابًا عن هذا السؤال. لا شيء عن هذا في المدة المطلوبة.');
    expect(stdout).toContain('في الأرشيف مقالان من مصدرين، بين عامي 2016 و2019.');
  });

  it('tells a question without words from a question that is missing', async () => {
    const { status, stdout } = await ask('--json', '');
    expect(status).toBe(0);
    expect(objectsIn(stdout)).toMatchObject([{ answered: false, reason: 'empty-question' }]);
  });
});

describe('a wrong call', SLOWLY, () => {
  it.each([
    [[], 'the question is missing, write it after ask or name a --batch file'],
    [['حلب', '--form', '2015'], "unknown option '--form' (Did you mean --from?)"],
    [['حلب', '--from', '2015-02-30'], 'from is no date: «2015-02-30», write YYYY, YYYY-MM or YYYY-MM-DD'],
    [['حلب', '--from', '2016', '--to', '2015'], 'from (2016) lies after to (2015), exchange the two'],
    [['حلب', '--limit', '51'], 'limit is out of bounds, write a whole number from 1 to 50'],
    [['حلب', '--limit', 'all'], 'limit is out of bounds, write a whole number from 1 to 50'],
    [['حلب', '--batch', 'a.jsonl'], 'write a question or --batch, one of the two'],
  ])('ends with 2 and one sentence: ask %j', async (args, sentence) => {
    expect(await ask(...args)).toEqual({ status: 2, stdout: '', stderr: `isnad: ${sentence}\n` });
  });
});

describe('an archive that cannot be read', SLOWLY, () => {
  it('ends with 1 and one sentence', async () => {
    expect(await isnad(['ask', 'حلب', '--corpus', '/none'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'isnad: /none:1: there is no such file or folder, create it or name another\n',
    });
  });

  it('serves where only some of it cannot, and says so', async () => {
    const folder = await folderOf({ 'sochi.md': SOCHI, 'broken.md': 'حلب' });
    const { status, stdout, stderr } = await isnad(['ask', '--json', 'معاهدة ستارت', '--corpus', folder]);
    await rm(folder, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `isnad: left out of the archive for their faults: 1; see isnad check --corpus ${folder}\n`,
    });
    expect(objectsIn(stdout)).toMatchObject([{ answered: true }]);
  });
});
