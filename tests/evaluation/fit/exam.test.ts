import { describe, expect, it } from 'vitest';
import { examsElsewhere, pooled, sampled, squadExam } from '../../../src/evaluation/fit/exam.ts';

const paragraph = (context: string, ...questions: readonly string[]) => ({
  context,
  qas: questions.map((question) => ({ question })),
});
const SOCHI = 'التقى كيري لافروف في سوتشي.';
const MOSCOW = 'وصل تيلرسون إلى موسكو.';
const GENEVA = 'بدأ الخبراء اجتماعهم في جنيف.';
const FILE = {
  data: [
    { title: 'سوتشي', paragraphs: [paragraph(SOCHI, 'أين التقيا؟', 'من التقى لافروف؟')] },
    { title: 'موسكو', paragraphs: [paragraph(MOSCOW, 'متى وصل تيلرسون؟')] },
  ],
};
const POOL = { data: [{ title: 'سوتشي', paragraphs: [paragraph(GENEVA, 'أين بدأ الاجتماع؟')] }] };

const texts = (of: readonly { readonly text: string }[]) => of.map(({ text }) => text);

describe('an exam from a file', () => {
  it('groups the questions by their articles', () => {
    expect(squadExam(FILE).questions.map(({ group }) => group)).toEqual(['سوتشي', 'سوتشي', 'موسكو']);
  });
  it('takes the contexts of another file and none of its questions', () => {
    const { passages, questions } = squadExam(pooled(FILE, POOL));
    expect(texts(passages)).toEqual([SOCHI, MOSCOW, GENEVA]);
    expect(texts(questions)).toEqual(['أين التقيا؟', 'من التقى لافروف؟', 'متى وصل تيلرسون؟']);
  });
  it('asks an even sample', () => {
    expect(texts(sampled(squadExam(FILE), 2).questions)).toEqual(['أين التقيا؟', 'متى وصل تيلرسون؟']);
  });
});

it('asks without the article that answers, and without what has its title', () => {
  const asked = examsElsewhere(squadExam(pooled(FILE, POOL))).filter(({ questions }) => questions.length > 0);
  expect(asked.map(({ passages, questions }) => [texts(questions), texts(passages)])).toEqual([
    [['أين التقيا؟', 'من التقى لافروف؟'], [MOSCOW]],
    [['متى وصل تيلرسون؟'], [SOCHI, GENEVA]],
  ]);
});
