import { expect, it } from 'vitest';
import { ablationTable } from '../../../src/evaluation/ablation/ablation-table.ts';
import { qualityOf } from '../../../src/evaluation/quality.ts';
import { rankingOf } from '../../../src/evaluation/ranking.ts';

const NONE = rankingOf([]);
const outcome = (idea: string, ranks: readonly number[]) => ({
  idea,
  train: rankingOf(ranks),
  amongMore: NONE,
  own: qualityOf([]),
  auroc: Number.NaN,
  test: NONE,
});

it('lays each idea beside the search as it is, without columns of nothing', () => {
  const table = ablationTable([
    outcome('as it is', [1, 2]),
    outcome('without stems', [1, 0]),
    outcome('without a list of function words', [1, 2]),
  ]);
  expect(table.split('\n')).toEqual([
    '| search | training MRR@10 | R@5 |',
    '| --- | ---: | ---: |',
    '| as it is | 75.0 | 100.0 |',
    '| without stems | 50.0 (−25.0) | 50.0 (−50.0) |',
    '| without a list of function words | 75.0 | 100.0 |',
  ]);
});
