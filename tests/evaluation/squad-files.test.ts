import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readDistractors, readSquadFile } from '../../src/evaluation/squad-files.ts';

const home = await mkdtemp(join(tmpdir(), 'isnad-squad-'));
afterAll(() => rm(home, { recursive: true }));

async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = join(home, `${Math.random()}.json`);
  await writeFile(file, content);
  return file;
}

describe('a SQuAD file', () => {
  const qas = [{ question: 'أين؟' }];

  it('is read as far as ranking needs it', async () => {
    const file = await fileOf(
      JSON.stringify({
        version: '1.1',
        data: [{ title: 'سوتشي', paragraphs: [{ context: 'في سوتشي', qas: [{ id: 1, ...qas[0] }] }] }],
      }),
    );
    expect(await readSquadFile(file)).toEqual({
      data: [{ title: 'سوتشي', paragraphs: [{ context: 'في سوتشي', qas }] }],
    });
  });
  it('needs no title', async () => {
    const file = await fileOf(JSON.stringify({ data: [{ paragraphs: [{ context: 'في سوتشي', qas }] }] }));
    await expect(readSquadFile(file)).resolves.toMatchObject({ data: [{ paragraphs: [{ context: 'في سوتشي' }] }] });
  });
  it.each([
    ['{"data": [', 'the file is no JSON'],
    ['[]', 'the file is no object'],
    ['{}', 'data is missing, or no list'],
    ['{"data": [{}]}', 'data.0.paragraphs is missing, or no list'],
    ['{"data": [{"title": 7, "paragraphs": []}]}', 'data.0.title is no text'],
    ['{"data": [{"paragraphs": [{"context": " ", "qas": []}]}]}', 'data.0.paragraphs.0.context is empty'],
    ['{"data": [{"paragraphs": [{"qas": []}]}]}', 'data.0.paragraphs.0.context is missing, or no text'],
    ['{"data": [{"paragraphs": [{"context": "نص", "qas": [{}]}]}]}', 'data.0.paragraphs.0.qas.0.question is missing'],
    ['{"data": [{"paragraphs": [{"context": "نص", "qas": []}]}]}', 'it asks no question'],
  ])('that is broken is refused: %s', async (content, what) => {
    await expect(readSquadFile(await fileOf(content))).rejects.toThrow(what);
  });
  it('that is not UTF-8 is refused with its line', async () => {
    const windows1256 = Uint8Array.of(0x7b, 0x0a, 0xd3, 0xe6, 0xca);
    await expect(readSquadFile(await fileOf(windows1256))).rejects.toThrow(/:2: the file is not UTF-8, save it as/u);
  });
  it('that is not there is named', async () => {
    await expect(readSquadFile(join(home, 'none.json'))).rejects.toThrow(/none\.json:1: there is no such file/u);
  });
});

describe('distractors', () => {
  it('are the texts of the lines, empty ones left out', async () => {
    const file = await fileOf('\ufeff{"text": "خبر", "id": 1}\r\n\n{"text": " "}\n{"text": "خبر آخر"}\n');
    expect(await readDistractors(file)).toEqual(['خبر', 'خبر آخر']);
  });
  it('are refused with every line that is broken', async () => {
    const file = await fileOf('{"text": "خبر"}\nخبر\n{"txt": "خبر"}\n"خبر"\n');
    await expect(readDistractors(file)).rejects.toMatchObject({
      messages: [
        `${file}:2: the line is no JSON: «خبر», write it like {"text": "…"}`,
        `${file}:3: text is missing, or no text, write it like {"text": "…"}`,
        `${file}:4: the line is no object, write it like {"text": "…"}`,
      ],
    });
  });
  it('with many broken lines are refused with the first five', async () => {
    const file = await fileOf('خبر\n'.repeat(40));
    await expect(readDistractors(file)).rejects.toThrow(/:5: .*\nand 35 faults more of this kind$/u);
  });
});
