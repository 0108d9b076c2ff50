import { markdownTable, percent, qualityTable } from '../tables.ts';
import type { FitReport, GateFigures, SetFigures } from './fit-figures.ts';
import type { Bin } from './gate-figures.ts';
import { weightsSource } from './weights-source.ts';

const NOTHING = '–';

/** What a fit found, as Markdown, and the weights as TypeScript. */
export function reportInWords(report: FitReport): string {
  const chapters: readonly (readonly [string, string])[] = [
    [
      'The ranking, with its weights as they stand and fitted without the article that is asked of',
      setsTable(report.sets),
    ],
    ['The price of large weights', pricesTable(report.prices)],
    ['What the gate refuses, wrongly / rightly, fitted without the question', gateTable(report.refused, report.enough)],
    ['How probable the gate says an answer is, and how often there is one', reliabilityTable(report.reliability)],
    ["The project's own questions, by weights fitted without them", qualityTable(report.own, {})],
    ['For src/search/weights.ts', weightsSource(report)],
  ];
  return chapters.map(([title, text]) => `## ${title}\n\n${text}`).join('\n\n');
}

function setsTable(sets: readonly SetFigures[]): string {
  const head = ['questions', 'number', 'among the candidates'];
  const figures = ['MRR@10', 'R@1', 'R@5'].flatMap((figure) => [`${figure} as it stands`, 'fitted']);
  return markdownTable(
    [...head, ...figures],
    sets.map(({ set, questions, reachable, standing, heldOut }) => [
      set,
      String(questions),
      ...[reachable, standing.mrr10, heldOut.mrr10, standing.r1, heldOut.r1, standing.r5, heldOut.r5].map(percent),
    ]),
  );
}

function pricesTable(prices: FitReport['prices']): string {
  const best = Math.min(...prices.map(({ loss }) => loss));
  return markdownTable(
    ['price', 'loss on what was held out'],
    prices.map(({ l2, loss }) => [marked(l2, loss === best), loss.toFixed(4)]),
  );
}

function gateTable(figures: readonly GateFigures[], enough: number): string {
  const thresholds = figures[0]?.refused.map(({ threshold }) => threshold) ?? [];
  return markdownTable(
    ['refused below', ...figures.map(({ kind, auroc }) => `${kind} (AUROC ${auroc.toFixed(3)})`)],
    thresholds.map((threshold, at) => [
      marked(threshold, threshold === enough),
      ...figures.map(({ refused }) => {
        const one = refused[at];
        return one ? `${percent(one.wrongly)} / ${percent(one.rightly)}` : NOTHING;
      }),
    ]),
  );
}

function reliabilityTable(bins: readonly Bin[]): string {
  return markdownTable(
    ['probability', 'questions', 'said', 'observed'],
    bins.map(({ from, questions, predicted, observed }) => [
      `${from.toFixed(1)}–${(from + 1 / bins.length).toFixed(1)}`,
      String(questions),
      percent(predicted),
      percent(observed),
    ]),
  );
}

function marked(value: number, chosen: boolean): string {
  return chosen ? `**${value}**` : String(value);
}
