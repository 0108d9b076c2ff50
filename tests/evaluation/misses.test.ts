import { expect, it } from 'vitest';
import { missesAmong, missInWords } from '../../src/evaluation/misses.ts';
import { judge } from '../../src/evaluation/quality.ts';
import { article } from '../archive.ts';
import { goldQuestion } from './questions.ts';

const SOCHI = article({ slug: 'sochi', original: 'originals/000_cc0c4f57903877de.txt', paragraphs: ['في سوتشي'] });
const WHERE = goldQuestion({}, 'في سوتشي');
const UNKNOWN = goldQuestion({ id: 'q2', question: 'ماذا قال ماكرون؟', style: 'dialect' });

it('names the questions that went wrong, with the article that the raw page became', () => {
  const judged = [
    judge(WHERE, { answered: true, passages: ['في سوتشي'] }),
    judge(WHERE, { answered: true, passages: ['في هامبورغ'] }),
    judge(UNKNOWN, { answered: true, passages: ['في سوتشي'] }),
  ];
  const question = 'أين التقى كيري ولافروف؟';
  const expected = { article: 'sochi', evidence: 'في سوتشي' };
  expect(missesAmong(judged, [SOCHI])).toEqual([
    { id: 'q1', style: 'msa', question, answered: true, rank: 0, expected },
    { id: 'q2', style: 'dialect', question: 'ماذا قال ماكرون؟', answered: true, rank: 0, expected: null },
  ]);
});

it('puts a miss in words, Arabic on lines of its own', () => {
  const [refused] = missesAmong([judge(WHERE, { answered: false, passages: [] })], [SOCHI]);
  expect(refused && missInWords(refused).split('\n')).toEqual([
    'q1 (msa), refused:',
    '  أين التقى كيري ولافروف؟',
    'in sochi:',
    '  في سوتشي',
  ]);
});
