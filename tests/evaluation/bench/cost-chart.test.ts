import { expect, test } from 'vitest';
import { benchReport } from '../../../src/evaluation/bench/bench-report.ts';
import { costChart } from '../../../src/evaluation/bench/cost-chart.ts';
import type { SizeFigures } from '../../../src/evaluation/bench/size-figures.ts';

const times = (p50: number) => ({ p50, p95: 2 * p50, p99: 4 * p50 });

function size(articles: number, passages: number, p50: number): SizeFigures {
  return {
    archive: { folder: '', cache: '', entries: articles, imported: articles, importSeconds: 2 },
    derived: {
      articles,
      passages,
      textBytes: 1_000_000,
      readSeconds: 1,
      indexSeconds: 1,
      statementSeconds: 3,
      statements: 7,
      meetingSeconds: 1,
      meetings: 1,
    },
    serving: {
      firstAnswerSeconds: 1,
      settledSeconds: 2,
      againSeconds: 0.5,
      addedSeconds: 0.1,
      longestBlockMs: 9,
      longestWaitMs: 12,
      settledResidentBytes: 400e6,
      againResidentBytes: 300e6,
    },
    asked: {
      ask: times(p50),
      said: null,
      summary: times(3),
      suggest: times(1),
      livingBytes: 5_000_000,
      residentBytes: 6_000_000,
    },
    peers: [{ name: 'A & B', buildSeconds: 1, ask: times(10 * p50), residentBytes: 1_000_000 }],
  };
}

const SIZES = [size(10, 100, 1), size(100, 1000, 10)];

test('cost that grows as the archive does rises by a step a step', () => {
  const [, own] = /<polyline points="([^"]*)"/u.exec(costChart(SIZES)) ?? [];
  // 100 and 1,000 passages are the ends of the scale; 1 and 10 of the milliseconds 1, 10 and 100.
  expect(own).toBe('64.0,372.0 530.0,200.0');
});

test('a name in a chart is text and no markup', () => {
  expect(costChart(SIZES)).toContain('>A &amp; B</text>');
});

test('what is held beyond the text is told for each passage', () => {
  // (5,000,000 − 1,000,000) / 100 and / 1,000
  expect(benchReport(SIZES)).toContain('| … bytes a passage | 40000 | 4000 |');
});

test('what was analysed and searched for statements a second counts both times', () => {
  expect(benchReport(SIZES)).toContain('| both together, passages/s | 25 | 250 |');
});

test('every engine stands in a line for each size', () => {
  expect(benchReport(SIZES)).toContain('| A & B | 100 | 1.0 | 100.00 / 200.00 / 400.00 | 1 |');
});
