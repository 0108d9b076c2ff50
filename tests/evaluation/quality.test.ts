import { describe, expect, it } from 'vitest';
import { isRight, judge, passageQuestions, qualityByStyle, qualityOf } from '../../src/evaluation/quality.ts';
import { goldQuestion } from './questions.ts';

const WHERE = goldQuestion({}, 'في سوتشي', 'بسوتشي');
const UNKNOWN = goldQuestion({ question: 'ماذا قال ماكرون؟', style: 'dialect', type: 'who-said' });

const answered = (...passages: string[]) => ({ answered: true, passages });
const REFUSED = { answered: false, passages: [] };

describe('an answer is judged', () => {
  it('by the place of the first passage that holds the evidence', () => {
    expect(judge(WHERE, answered('وصل كيري', 'التقيا في سوتشي', 'لقاء في سوتشي')).rank).toBe(2);
  });
  it('by any of the places that answer', () => {
    expect(judge(WHERE, answered('لقاء بسوتشي')).rank).toBe(1);
  });
  it('as not found where no passage holds any', () => {
    expect(judge(WHERE, answered('وصل كيري')).rank).toBe(0);
  });
  it('as not found where it is a refusal, whatever lies near', () => {
    expect(judge(WHERE, { answered: false, passages: ['لقاء في سوتشي'] }).rank).toBe(0);
  });
});

describe('an answer is right', () => {
  const other = 'كلام آخر';
  it('with the evidence among its first three passages', () => {
    expect(isRight(judge(WHERE, answered(other, other, 'في سوتشي')))).toBe(true);
    expect(isRight(judge(WHERE, answered(other, other, other, 'في سوتشي')))).toBe(false);
  });
  it('as a refusal where the archive does not know, and only there', () => {
    expect(isRight(judge(UNKNOWN, REFUSED))).toBe(true);
    expect(isRight(judge(UNKNOWN, answered(other)))).toBe(false);
    expect(isRight(judge(WHERE, REFUSED))).toBe(false);
  });
});

describe('the quality', () => {
  const other = 'كلام آخر';
  const judged = [
    judge(WHERE, answered('في سوتشي')),
    judge(WHERE, answered(other, 'في سوتشي')),
    judge(WHERE, answered(other, other, other, 'في سوتشي')),
    judge(WHERE, REFUSED),
    judge(UNKNOWN, REFUSED),
    judge(UNKNOWN, answered(other)),
  ];

  it('counts hits among the answerable, refusals by kind, and what is right among all', () => {
    expect(qualityOf(judged)).toEqual({
      questions: 6,
      hit1: 1 / 4,
      hit3: 2 / 4,
      hit5: 3 / 4,
      mrr: (1 + 1 / 2 + 1 / 4) / 4,
      refusedWrongly: 1 / 4,
      refusedRightly: 1 / 2,
      right: 3 / 6,
    });
  });
  it('is told by style, and has no share of nothing', () => {
    const { dialect, msa } = qualityByStyle(judged);
    expect(dialect).toMatchObject({ questions: 2, hit1: Number.NaN, refusedRightly: 1 / 2, right: 1 / 2 });
    expect(msa).toMatchObject({ questions: 4, hit1: 1 / 4, refusedRightly: Number.NaN, right: 2 / 4 });
  });
});

it('leaves out the questions that ask for a summary', () => {
  const summary = goldQuestion({ id: 'q2', type: 'summary' }, 'في سوتشي');
  expect(passageQuestions([WHERE, summary])).toEqual([WHERE]);
});
