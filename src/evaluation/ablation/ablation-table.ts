import { markdownTable } from '../tables.ts';
import type { Outcome } from './outcome.ts';

/** A column: what it is called, and its figure between 0 and 1. */
interface Column {
  readonly name: string;
  readonly of: (outcome: Outcome) => number;
}

const COLUMNS: readonly Column[] = [
  { name: 'training MRR@10', of: ({ train }) => train.mrr10 },
  { name: 'R@5', of: ({ train }) => train.r5 },
  { name: 'among more MRR@10', of: ({ amongMore }) => amongMore.mrr10 },
  { name: 'R@5', of: ({ amongMore }) => amongMore.r5 },
  { name: 'own hit@1', of: ({ own }) => own.hit1 },
  { name: 'hit@3', of: ({ own }) => own.hit3 },
  { name: 'right', of: ({ own }) => own.right },
  { name: 'gate AUROC', of: ({ auroc }) => auroc },
  { name: 'test MRR@10', of: ({ test }) => test.mrr10 },
  { name: 'R@5', of: ({ test }) => test.r5 },
];

/** One line an idea, in hundredths, with what it changes beside the first line. Columns without figures are left out. */
export function ablationTable(outcomes: readonly Outcome[]): string {
  const [first] = outcomes;
  if (!first) return '';
  const columns = COLUMNS.filter(({ of }) => !Number.isNaN(of(first)));
  return markdownTable(
    ['search', ...columns.map(({ name }) => name)],
    outcomes.map((outcome) => [
      outcome.idea,
      ...columns.map(({ of }) => (outcome === first ? hundredths(of(first)) : changed(of(outcome), of(first)))),
    ]),
  );
}

function hundredths(share: number): string {
  return (100 * share).toFixed(1);
}

/** 0.842 beside 0.846 → `84.2 (−0.4)` */
function changed(share: number, before: number): string {
  const difference = Number((100 * (share - before)).toFixed(1));
  if (difference === 0) return hundredths(share);
  return `${hundredths(share)} (${difference > 0 ? '+' : '−'}${Math.abs(difference).toFixed(1)})`;
}
