import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '../../src/corpus/archive.ts';
import { readGoldQuestions } from '../../src/evaluation/gold.ts';
import { judgeLibrary } from '../../src/evaluation/gold-trial.ts';
import { type Quality, qualityByStyle, qualityOf } from '../../src/evaluation/quality.ts';
import { Library } from '../../src/library.ts';

/** No figure may fall below its floor: `npm run eval` shows them, `npm run eval -- --verbose` what went wrong. */
const FLOORS: Partial<Quality> = {
  hit1: 0.72,
  hit3: 0.88,
  hit5: 0.9,
  mrr: 0.8,
  refusedRightly: 0.83,
  right: 0.87,
};

/** … nor rise above its ceiling. */
const CEILINGS: Partial<Quality> = {
  refusedWrongly: 0.06,
};

/** `hit3` by the way a question is asked: one question of each kind may be lost. */
const HIT3_FLOORS: Readonly<Record<string, number>> = {
  dialect: 0.82,
  english: 0.85,
  keyword: 0.86,
  msa: 0.82,
  'other-spelling': 0.9,
  'transliteration-variant': 0.85,
  typo: 0.88,
};

const { articles, people } = await readArchive(join(import.meta.dirname, '../../corpus'));
const judged = judgeLibrary(new Library(articles, people), await readGoldQuestions());
const quality = qualityOf(judged);
const byStyle = qualityByStyle(judged);

it.each(Object.entries(FLOORS))('%s is at least %d', (figure, floor) => {
  expect(quality[figure as keyof Quality]).toBeGreaterThanOrEqual(floor);
});

it.each(Object.entries(CEILINGS))('%s is at most %d', (figure, ceiling) => {
  expect(quality[figure as keyof Quality]).toBeLessThanOrEqual(ceiling);
});

it('has a floor for every style', () => {
  expect(Object.keys(byStyle)).toEqual(Object.keys(HIT3_FLOORS));
});

it.each(Object.entries(HIT3_FLOORS))('hit3 of %s questions is at least %d', (style, floor) => {
  expect(byStyle[style]?.hit3).toBeGreaterThanOrEqual(floor);
});
