import { expect, it } from 'vitest';
import { jobsOf } from '../../../src/evaluation/ablation/jobs.ts';

it('measures together what only weighs otherwise', () => {
  const jobs = jobsOf(
    [
      { name: 'as it is' },
      { name: 'without synonyms', edits: [{ module: '/text/lexicon/synonyms.ts', put: '' }] },
      { name: 'without the feature early', features: ['siblings'] },
      { name: 'without the field gram', fields: ['gram'] },
    ],
    { corpus: 'corpus', train: 'train.json', sample: '200' },
  );
  expect(jobs.map(({ ideas }) => ideas.map(({ name }) => name))).toEqual([
    ['as it is', 'without the feature early'],
    ['without synonyms'],
    ['without the field gram'],
  ]);
});
