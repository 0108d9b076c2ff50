import { type MeasuredMeeting, type SummaryFigures, WAYS } from './summary-measure.ts';
import { markdownTable, percent } from './tables.ts';

/** The figures as Markdown tables: all, and the key points of each meeting beside the usual ways of choosing sentences. */
export function summaryTables(figures: SummaryFigures, measured: readonly MeasuredMeeting[]): string {
  const { coverage, topics, agreements, disagreements, verbatim, names, asks, baselines } = figures;
  const all = [coverage, baselines.lead, baselines.textRank, baselines.mmr];
  return [
    `${figures.meetings} meetings marked`,
    markdownTable(
      ['figure', 'value'],
      [
        ['key points covered', percent(coverage)],
        ['topics covered', percent(topics)],
        ['agreements, marked as such', percent(agreements)],
        ['disagreements, marked as such', percent(disagreements)],
        ['verbatim', percent(verbatim)],
        ['names that lead to their meeting', percent(names)],
        ['names of several that ask which', percent(asks)],
      ],
    ),
    markdownTable(
      ['key points covered', 'Isnad', 'lead', 'TextRank', 'MMR'],
      [
        ...measured.map(({ id, scores }) => [id, ...WAYS.map((way) => percent(scores[way].coverage))]),
        ['**all**', ...all.map(percent)],
      ],
    ),
  ].join('\n\n');
}

/** What went wrong, a point or a name a line. */
export function summaryMisses(measured: readonly MeasuredMeeting[]): string {
  return measured
    .flatMap(({ id, scores, astray, notAsking }) => [
      ...scores.isnad.missed.map(({ point }) => `not covered: ${id} · ${point}`),
      ...astray.map((name) => `leads elsewhere: ${id} · ${name}`),
      ...notAsking.map((name) => `does not ask: ${id} · ${name}`),
    ])
    .join('\n');
}
