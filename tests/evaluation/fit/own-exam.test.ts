import { expect, it } from 'vitest';
import { ownExam, ownExamsElsewhere } from '../../../src/evaluation/fit/exam.ts';
import { article } from '../../archive.ts';
import { goldQuestion } from '../questions.ts';

const SOCHI = article({
  slug: 'sochi',
  original: 'originals/000_cc0c4f57903877de.txt',
  paragraphs: ['وصل كيري.', 'التقيا في سوتشي.'],
});
const MOSCOW = article({ slug: 'moscow', original: 'originals/001.txt', paragraphs: ['وصل تيلرسون إلى موسكو.'] });
const WHERE = goldQuestion({}, 'في سوتشي');
const UNKNOWN = goldQuestion({ id: 'q2', question: 'ماذا قال ماكرون؟' });

it('knows which passages answer, and groups questions by the page that answers them', () => {
  const { questions } = ownExam([SOCHI, MOSCOW], [], [WHERE, UNKNOWN]);
  expect(questions.map(({ group, right }) => [group, [...right]])).toEqual([
    ['000_cc0c4f57903877de.txt', ['sochi#2.0']],
    ['q2', []],
  ]);
});

it('asks the archive without the articles that answer', () => {
  const exams = ownExamsElsewhere([SOCHI, MOSCOW], [], [WHERE]);
  expect(exams.map(({ passages }) => passages.map(({ id }) => id))).toEqual([['moscow#1.0']]);
});
