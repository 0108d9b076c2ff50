import { markdownTable, percent } from '../tables.ts';
import type { Fit } from './fit.ts';
import type { GateFigures, SetFigures } from './fit-figures.ts';
import type { Bin } from './gate-figures.ts';

const NOTHING = '–';

export function setsTable(sets: readonly SetFigures[]): string {
  return markdownTable(
    [
      'questions',
      'number',
      'reachable',
      'MRR@10 standing',
      'held out',
      'R@1 standing',
      'held out',
      'R@5 standing',
      'held out',
    ],
    sets.map(({ set, questions, reachable, standing, heldOut }) => [
      set,
      String(questions),
      ...[reachable, standing.mrr10, heldOut.mrr10, standing.r1, heldOut.r1, standing.r5, heldOut.r5].map(percent),
    ]),
  );
}

export function pricesTable({ ranking }: Fit): string {
  return markdownTable(
    ['price of large weights', 'held-out loss'],
    ranking.tried.map(({ l2, loss }) => [l2 === ranking.l2 ? `**${l2}**` : String(l2), loss.toFixed(4)]),
  );
}

/** A column for each kind of questions: wrongly / rightly refused. */
export function gateTable(figures: readonly GateFigures[], enough: number): string {
  const thresholds = figures[0]?.refused.map(({ threshold }) => threshold) ?? [];
  return markdownTable(
    ['refused below', ...figures.map(({ kind, auroc }) => `${kind} (AUROC ${auroc.toFixed(3)}): wrongly / rightly`)],
    thresholds.map((threshold, at) => [
      threshold === enough ? `**${threshold}**` : String(threshold),
      ...figures.map(({ refused }) => {
        const one = refused[at];
        return one ? `${percent(one.wrongly)} / ${percent(one.rightly)}` : NOTHING;
      }),
    ]),
  );
}

export function reliabilityTable(bins: readonly Bin[]): string {
  return markdownTable(
    ['probability', 'questions', 'predicted', 'observed'],
    bins.map(({ from, questions, predicted, observed }) => [
      `${from.toFixed(1)}–${(from + 1 / bins.length).toFixed(1)}`,
      String(questions),
      percent(predicted),
      percent(observed),
    ]),
  );
}
