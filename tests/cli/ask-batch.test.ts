import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBatch } from '../../src/cli/ask-batch.ts';
import { FailureError } from '../../src/cli/errors.ts';
import { SLOWLY } from '../process.ts';
import { HAMBURG, SOCHI } from './articles.ts';
import { folderOf, isnad, objectsIn } from './isnad-process.ts';

const home = await folderOf({
  'corpus/sochi.md': SOCHI,
  'corpus/hamburg.md': HAMBURG,
  'good.jsonl': [
    '\ufeff{"id": "q2", "question": "الهدنة في حلب"}',
    '',
    '{"id": 1, "question": "معاهدة ستارت", "to": null, "note": "ملاحظة السائل"}\r',
    '{"question": "الهدنة في حلب", "from": "2020", "limit": 2}',
  ].join('\n'),
  'bad.jsonl': [
    '{"id": "q1", "question": "حلب"}',
    'حلب',
    '["حلب"]',
    '{"id": "q4"}',
    '{"id": true, "question": "حلب", "limit": "5"}',
    '{"question": "حلب", "from": "2015-02-30"}',
    '{"question": "حلب", "limit": 2.5}',
  ].join('\n'),
});
afterAll(() => rm(home, { recursive: true }));

describe('isnad ask --batch', SLOWLY, () => {
  const ask = (file: string, ...args: string[]) =>
    isnad(['ask', '--corpus', join(home, 'corpus'), '--batch', join(home, file), ...args]);

  it('answers in the order of the lines, each with its id', async () => {
    const { status, stdout } = await ask('good.jsonl', '--json', '--limit', '1');
    expect(status).toBe(0);
    expect(objectsIn(stdout)).toMatchObject([
      { id: 'q2', answered: true, passages: [{ article: 'hamburg' }] },
      { id: 1, answered: true, passages: [{ article: 'sochi' }] },
      { id: null, answered: false, reason: 'outside-dates' },
    ]);
  });

  it('answers nothing where a line is broken, and names each', async () => {
    const { status, stdout, stderr } = await ask('bad.jsonl', '--json');
    const remedy = 'write it like {"id": "1", "question": "…"}';
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim().replaceAll(`isnad: ${home}/bad.jsonl:`, '').split('\n')).toEqual([
      `2: the line is no JSON: «حلب», ${remedy}`,
      `3: the line is no object, ${remedy}`,
      `4: question is missing, or no text, ${remedy}`,
      `5: id is no text and no number and limit is no number, ${remedy}`,
      '6: from is no date: «2015-02-30», write YYYY, YYYY-MM or YYYY-MM-DD',
      '7: limit is out of bounds, write a whole number from 1 to 50',
    ]);
  });
});

describe('a batch', () => {
  it('takes the options of the call where a line has none of its own', async () => {
    const asked = await readBatch(join(home, 'good.jsonl'), { from: '2015', to: '2021', limit: 7 });
    expect(asked.map(({ filters }) => filters)).toEqual([
      { from: '2015', to: '2021', limit: 7 },
      { from: '2015', to: '2021', limit: 7 },
      { from: '2020', to: '2021', limit: 2 },
    ]);
  });

  it('fails on a file that cannot be read', async () => {
    await expect(readBatch(join(home, 'none.jsonl'), {})).rejects.toThrow(FailureError);
    await expect(readBatch(home, {})).rejects.toThrow('it is a folder, not a file');
  });
});
