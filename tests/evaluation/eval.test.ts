import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

const home = await mkdtemp(join(tmpdir(), 'isnad-eval-'));
afterAll(() => rm(home, { recursive: true }));

const SOCHI = 'التقى الوزير كيري نظيره لافروف في مدينة سوتشي.';
const HAMBURG = 'بحث الوزيران في هامبورغ الوضع في حلب.';
const MOSCOW = 'وصل تيلرسون إلى موسكو مساء الثلاثاء.';
const squad = await write('squad.json', {
  data: [
    {
      title: 'أخبار',
      paragraphs: [
        { context: SOCHI, qas: [{ question: 'في أي مدينة التقى كيري لافروف؟' }] },
        { context: HAMBURG, qas: [{ question: 'أين بحث الوزيران الوضع في حلب؟' }] },
        { context: MOSCOW, qas: [{ question: 'متى وصل تيلرسون إلى موسكو؟' }] },
      ],
    },
  ],
});
const distractors = await write('news.jsonl', { text: 'ارتفعت أسعار النفط في الأسواق العالمية.' });

async function write(name: string, value: unknown): Promise<string> {
  const file = join(home, name);
  await writeFile(file, JSON.stringify(value));
  return file;
}

const lastLine = (text: string) => text.trimEnd().split('\n').at(-1) ?? '';

describe('npm run eval', { timeout: 60_000 }, () => {
  it('ranks the contexts of a file and ends with one JSON object', async () => {
    const { status, stdout, stderr } = await evaluate('squad', squad, '--distractors', distractors, '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const perfect = { mrr10: 1, r1: 1, r5: 1, r10: 1, ndcg10: 1 };
    expect(JSON.parse(lastLine(stdout))).toMatchObject({ paragraphs: 4, questions: 3, ...perfect });
  });

  it('shows people a table', async () => {
    const { stdout } = await evaluate('squad', squad);
    expect(stdout).toMatch(/^3 questions over 3 passages\n\n\| engine \| MRR@10 /u);
    expect(lastLine(stdout)).toMatch(/^\| Isnad \| 100\.0 % \|/u);
  });

  it("asks the archive the project's own questions where it is told nothing", async () => {
    const { status, stdout } = await evaluate();
    expect(status).toBe(0);
    expect(lastLine(stdout)).toMatch(/^\| \*\*all\*\* \| 234 \| \d/u);
  });

  it('gives the same as one object, with what went wrong where that is wanted', async () => {
    const { stdout } = await evaluate('--json', '--verbose');
    const { questions, byStyle, misses, right } = JSON.parse(stdout) as Record<string, unknown> & { misses: unknown[] };
    expect({ questions, styles: Object.keys(byStyle as object).length }).toEqual({ questions: 234, styles: 7 });
    expect(misses.length).toBe(Math.round(234 * (1 - (right as number))));
  });

  it('ends with 1 and a sentence where a file is broken', async () => {
    const none = join(home, 'none.json');
    expect(await evaluate('squad', none)).toEqual({
      status: 1,
      stdout: '',
      stderr: `isnad: ${none}:1: there is no such file or folder, create it or name another\n`,
    });
  });

  it('ends with 2 where it was called wrongly', async () => {
    expect(await evaluate('squad')).toEqual({
      status: 2,
      stdout: '',
      stderr: "isnad: missing required argument 'file'\n",
    });
  });
});
