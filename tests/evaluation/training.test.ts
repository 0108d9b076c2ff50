import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportInWords } from '../../src/evaluation/fit/fit-tables.ts';
import { FEATURE_WEIGHTS, SIGN_WEIGHTS } from '../../src/search/weights.ts';
import { evaluate } from './evaluate.ts';

const home = await mkdtemp(join(tmpdir(), 'isnad-training-'));
afterAll(() => rm(home, { recursive: true }));

const train = join(home, 'train.json');
await writeFile(
  train,
  JSON.stringify({
    data: [
      {
        title: 'سوتشي',
        paragraphs: [
          { context: 'التقى كيري لافروف في سوتشي.', qas: [{ question: 'أين التقى كيري لافروف؟' }] },
          { context: 'تطل سوتشي على البحر الأسود.', qas: [{ question: 'على أي بحر تطل سوتشي؟' }] },
        ],
      },
      {
        title: 'موسكو',
        paragraphs: [{ context: 'وصل تيلرسون إلى موسكو مساء الثلاثاء.', qas: [{ question: 'متى وصل تيلرسون؟' }] }],
      },
    ],
  }),
);

describe('npm run eval -- fit', { timeout: 120_000 }, () => {
  it('gives a weight for every feature and sign, for people as TypeScript, and figures of what was held out', async () => {
    const { status, stdout, stderr } = await evaluate('fit', '--train', train, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { weights, gate, sets } = JSON.parse(stdout);
    expect(Object.keys(weights)).toEqual(Object.keys(FEATURE_WEIGHTS));
    expect(Object.keys(gate.weights)).toEqual(Object.keys(SIGN_WEIGHTS));
    expect(sets.map((one: { questions: number }) => one.questions)).toEqual([3, 162]);
    const words = reportInWords(JSON.parse(stdout));
    expect(words).toMatch(/^## The ranking/u);
    expect(words).toMatch(/\nexport const FEATURE_WEIGHTS: [^\n]+ = \{\n {2}index: /u);
    expect(words).toMatch(/\nexport const ENOUGH = 0\.\d+;$/u);
  });

  it('ends with 2 where the sample is no number', async () => {
    expect(await evaluate('fit', '--train', train, '--sample', 'all')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'isnad: --sample all is no number of questions; write a whole number from 1\n',
    });
  });
});

describe('npm run eval -- ablation', { timeout: 120_000 }, () => {
  it('measures the search as it is, and without an idea', async () => {
    const { status, stdout, stderr } = await evaluate(
      'ablation',
      '--train',
      train,
      '--test',
      train,
      '--only',
      'waw',
      '--json',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([first.idea, second.idea]).toEqual(['as it is', 'without words that keep their waw']);
    expect(first.test.mrr10).toBe(1);
    expect(second.own.questions).toBe(234);
  });

  it('ends with 1 and one sentence where a file is broken', async () => {
    const none = join(home, 'none.json');
    expect(await evaluate('ablation', '--train', train, '--test', none)).toEqual({
      status: 1,
      stdout: '',
      stderr: `isnad: ${none}:1: there is no such file or folder, create it or name another\n`,
    });
  });
});
