import { expect, it } from 'vitest';
import { placeOfRight, ranked } from '../../../src/evaluation/fit/asked.ts';
import { asked, BEGAN, MET } from './small-archive.ts';

it('knows of each candidate whether it answers', () => {
  const [one] = asked(MET);
  expect(one?.candidates.filter(({ right }) => right).map(({ passage }) => passage.id)).toEqual(['sochi#1.0']);
});

it('ranks anew by other weights', () => {
  const [one] = asked({ ...MET, text: 'الوزير كيري في سوتشي' });
  const placeBy = (covered: number) => one && placeOfRight(ranked(one, { covered }));
  expect([placeBy(1), placeBy(-1)]).toEqual([1, one?.candidates.length]);
});

it('counts nothing for what is not there', () => {
  expect(asked({ ...BEGAN, right: new Set() }).map(({ candidates }) => placeOfRight(candidates))).toEqual([0]);
});
