import { expect, it } from 'vitest';
import type { Contender } from '../../src/evaluation/engine.ts';
import { measure } from '../../src/evaluation/measure.ts';
import { trialOf } from '../../src/evaluation/squad.ts';

const TRIAL = trialOf({
  data: [
    {
      paragraphs: ['سوتشي', 'هامبورغ', 'موسكو'].map((context) => ({ context, qas: [{ question: `أين ${context}؟` }] })),
    },
  ],
});

/** Ranks all passages as they stand, whatever the question. */
const inOrder: Contender = {
  name: 'as they stand',
  build: (passages) => ({ rank: () => passages.map(({ id }) => id) }),
};

it('measures where the right passages come', () => {
  expect(measure(inOrder, TRIAL)).toMatchObject({
    engine: 'as they stand',
    paragraphs: 3,
    questions: 3,
    mrr10: (1 + 1 / 2 + 1 / 3) / 3,
    r1: 1 / 3,
    r5: 1,
  });
});

it('does not count what an engine gives beyond ten', () => {
  const late: Contender = {
    name: 'late',
    build: ([first]) => ({ rank: () => [...Array.from({ length: 10 }, (_, at) => `other ${at}`), first?.id ?? ''] }),
  };
  expect(measure(late, TRIAL).r10).toBe(0);
});

it('tells how far it is, and closes the engine', () => {
  const told: string[] = [];
  const closing: Contender = { ...inOrder, build: () => ({ rank: () => [], close: () => told.push('closed') }) };
  measure(closing, TRIAL, (what, done, all) => told.push(`${what} ${done}/${all}`));
  expect(told).toEqual([
    'as they stand is being built 0/3',
    'as they stand 1/3',
    'as they stand 2/3',
    'as they stand 3/3',
    'closed',
  ]);
});
