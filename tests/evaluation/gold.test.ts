import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { readGoldArticles, readGoldQuestions, readGoldStatements, readQuestions } from '../../src/evaluation/gold.ts';
import { goldTrial } from '../../src/evaluation/gold-trial.ts';
import { foldPrint } from '../../src/evaluation/holds.ts';
import { readMarkedMeetings } from '../../src/evaluation/summary-gold.ts';

const folder = await mkdtemp(join(tmpdir(), 'isnad-gold-'));
afterAll(() => rm(folder, { recursive: true }));

const { articles } = await readArchive(join(import.meta.dirname, '../../corpus'));
const [questions, statements, meetings, pages] = await Promise.all([
  readGoldQuestions(),
  readGoldStatements(),
  readMarkedMeetings(join(import.meta.dirname, '../gold/meetings.dev.json')),
  readGoldArticles(),
]);

const printed = (file: string) => {
  const article = articles.find(({ original }) => original === `originals/${file}`);
  return foldPrint(article ? [article.title, ...article.paragraphs.map(({ text }) => text)].join('\n') : '');
};

describe('the annotations', () => {
  it('are as many as their README says', () => {
    expect([questions, statements, meetings, pages].map((records) => records.length)).toEqual([107 + 130, 125, 2, 5]);
  });
  it('are of the pages that became the articles of the archive', () => {
    const originals = articles.map(({ original }) => original?.replace('originals/', '')).sort();
    expect(pages.map(({ file }) => file).sort()).toEqual(originals);
  });
  it('quote what the articles print', () => {
    const quoted = [
      ...questions.flatMap(({ gold }) => gold).map(({ file, evidence }) => ({ files: [file], words: evidence })),
      ...statements.map(({ file, content }) => ({ files: [file], words: content })),
      ...meetings.flatMap(({ files, key_points, agreements, disagreements }) =>
        [...key_points, ...agreements, ...disagreements].map(({ evidence }) => ({ files, words: evidence })),
      ),
    ];
    const isPrinted = (words: string) => (file: string) => printed(file).includes(foldPrint(words));
    expect(quoted.filter(({ files, words }) => !files.some(isPrinted(words)))).toEqual([]);
  });
  it('ask for nothing that no passage could hold', () => {
    const { questions: asked } = goldTrial(articles, questions);
    expect(asked.filter(({ right }) => right.size === 0).map(({ text }) => text)).toEqual([]);
  });
});

describe('a file of annotations', () => {
  it('that lacks a field is refused', async () => {
    await writeFile(
      join(folder, 'questions.json'),
      '[{"id": "q1", "question": "أين؟", "style": "msa", "type": "where"}]',
    );
    await expect(readQuestions(join(folder, 'questions.json'))).rejects.toThrow(
      /questions\.json:1: 0\.gold .*, write the questions in the form of/u,
    );
  });
});
