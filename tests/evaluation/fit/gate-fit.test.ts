import { expect, it } from 'vitest';
import { fitGate } from '../../../src/evaluation/fit/gate-fit.ts';
import { FEATURE_WEIGHTS } from '../../../src/search/weights.ts';
import { asked, BEGAN, CAME, LEFT, MET } from './small-archive.ts';

const UNKNOWN = { ...LEFT, text: 'كم بلغت أسعار النفط في مدينة لندن؟' };
const SETS = [
  { name: 'answered', answered: true, asked: asked(MET, CAME, BEGAN), share: 1 },
  { name: 'not answered', answered: false, asked: asked(LEFT, UNKNOWN), share: 1 },
];

it('speaks for an answer where much of the question is held', () => {
  expect(fitGate(SETS, FEATURE_WEIGHTS, ['covered'], [0.01]).weights.covered).toBeGreaterThan(0);
});

it('tells of every question what a gate says that was fitted without it', () => {
  const { told } = fitGate(SETS, FEATURE_WEIGHTS, ['covered'], [0.01]);
  expect(told.map(({ set }) => set)).toEqual(['answered', 'answered', 'answered', 'not answered', 'not answered']);
  const least = Math.min(...told.filter(({ answered }) => answered).map(({ probability }) => probability));
  const most = Math.max(...told.filter(({ answered }) => !answered).map(({ probability }) => probability));
  expect(least).toBeGreaterThan(most);
});
