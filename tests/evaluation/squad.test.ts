import { describe, expect, it } from 'vitest';
import { isnadRanking } from '../../src/evaluation/isnad-engine.ts';
import { measure } from '../../src/evaluation/measure.ts';
import { type SquadFile, trialOf } from '../../src/evaluation/squad.ts';

const SOCHI = 'التقى الوزير كيري نظيره لافروف في مدينة سوتشي.';
const HAMBURG = 'بحث الوزيران في هامبورغ الوضع في حلب.';
const MOSCOW = 'وصل تيلرسون إلى موسكو مساء الثلاثاء.';

const FILE: SquadFile = {
  data: [
    {
      title: 'كيري ولافروف',
      paragraphs: [
        { context: HAMBURG, qas: [{ question: 'أين بحث الوزيران الوضع في حلب؟' }] },
        { context: SOCHI, qas: [{ question: 'من التقى كيري؟' }] },
      ],
    },
    {
      paragraphs: [
        { context: SOCHI, qas: [] },
        { context: MOSCOW, qas: [{ question: 'متى وصل تيلرسون إلى موسكو؟' }] },
      ],
    },
  ],
};

describe('the trial of a file', () => {
  const trial = trialOf(FILE, ['خبر آخر', MOSCOW, 'خبر آخر']);

  it('has every distinct text as one passage, contexts in their order and then distractors', () => {
    expect(trial.passages.map(({ text }) => text)).toEqual([HAMBURG, SOCHI, MOSCOW, 'خبر آخر']);
  });
  it('knows each passage by an id of its own', () => {
    expect(new Set(trial.passages.map(({ id }) => id)).size).toBe(4);
  });
  it('keeps title and neighbours of a context', () => {
    const sochi = trial.passages[1];
    expect(sochi?.article.title).toBe('كيري ولافروف');
    expect(sochi?.article.paragraphs.map(({ text }) => text)).toEqual([HAMBURG, SOCHI]);
  });
  it('asks every question for its own context', () => {
    const textOf = new Map(trial.passages.map(({ id, text }) => [id, text]));
    expect(trial.questions.map(({ text, right }) => [text, ...[...right].map((id) => textOf.get(id))])).toEqual([
      ['أين بحث الوزيران الوضع في حلب؟', HAMBURG],
      ['من التقى كيري؟', SOCHI],
      ['متى وصل تيلرسون إلى موسكو؟', MOSCOW],
    ]);
  });
  it('takes a context of any length whole', () => {
    const long = `${'قال الوزير إن المباحثات مستمرة. '.repeat(200)}${SOCHI}`;
    const { passages } = trialOf({ data: [{ paragraphs: [{ context: long, qas: [{ question: 'أين؟' }] }] }] });
    expect(passages.map(({ text }) => text)).toEqual([long]);
  });
});

it('finds what three plain questions ask for', () => {
  expect(measure(isnadRanking, trialOf(FILE))).toMatchObject({
    engine: 'Isnad',
    paragraphs: 3,
    questions: 3,
    mrr10: 1,
    r1: 1,
    ndcg10: 1,
  });
});
