import { expect, it } from 'vitest';
import { qualityTable, rankingTable } from '../../src/evaluation/tables.ts';

it('puts the quality down as Markdown, a dash where nothing was to be counted', () => {
  const all = {
    questions: 8,
    hit1: 0.5,
    hit3: 0.75,
    hit5: 1,
    mrr: 0.6666,
    refusedWrongly: 0,
    refusedRightly: 1,
    right: 0.875,
  };
  const typo = { ...all, questions: 3, refusedRightly: Number.NaN };
  expect(qualityTable(all, { typo }).split('\n')).toEqual([
    '| style | questions | hit@1 | hit@3 | hit@5 | MRR | refused wrongly | refused rightly | right |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    '| typo | 3 | 50.0 % | 75.0 % | 100.0 % | 66.7 % | 0.0 % | – | 87.5 % |',
    '| **all** | 8 | 50.0 % | 75.0 % | 100.0 % | 66.7 % | 0.0 % | 100.0 % | 87.5 % |',
  ]);
});

it('puts engines side by side', () => {
  const ranking = { mrr10: 0.45, r1: 0.4, r5: 0.556, r10: 0.6, ndcg10: 0.5 };
  const lunr = { engine: 'lunr', paragraphs: 2, questions: 5, ...ranking, msP50: 0.104, msP99: 12, buildSeconds: 1.5 };
  const lines = rankingTable([lunr, { ...lunr, engine: 'Isnad' }]).split('\n');
  expect(lines[0]).toBe('5 questions over 2 passages');
  expect(lines.slice(-2)).toEqual([
    '| lunr | 45.0 % | 40.0 % | 55.6 % | 60.0 % | 50.0 % | 0.10 | 12.00 | 1.50 |',
    '| Isnad | 45.0 % | 40.0 % | 55.6 % | 60.0 % | 50.0 % | 0.10 | 12.00 | 1.50 |',
  ]);
});
