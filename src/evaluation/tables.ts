import type { Measured } from './measure.ts';
import type { Quality } from './quality.ts';

const NOTHING_TO_COUNT = '–';

/** The quality as a Markdown table, one line a style and one for all. */
export function qualityTable(all: Quality, byStyle: Readonly<Record<string, Quality>>): string {
  const row = (name: string, figures: Quality) => [
    name,
    String(figures.questions),
    ...[figures.hit1, figures.hit3, figures.hit5, figures.mrr].map(percent),
    ...[figures.refusedWrongly, figures.refusedRightly, figures.right].map(percent),
  ];
  return markdownTable(
    ['style', 'questions', 'hit@1', 'hit@3', 'hit@5', 'MRR', 'refused wrongly', 'refused rightly', 'right'],
    [...Object.entries(byStyle).map(([style, figures]) => row(style, figures)), row('**all**', all)],
  );
}

/** What engines found of the same questions among the same passages, as a Markdown table. */
export function rankingTable(measured: readonly Measured[]): string {
  const table = markdownTable(
    ['engine', 'MRR@10', 'R@1', 'R@5', 'R@10', 'nDCG@10', 'ms p50', 'ms p99', 'build s'],
    measured.map((one) => [
      one.engine,
      ...[one.mrr10, one.r1, one.r5, one.r10, one.ndcg10].map(percent),
      ...[one.msP50, one.msP99, one.buildSeconds].map((value) => value.toFixed(2)),
    ]),
  );
  const [first] = measured;
  return first ? `${first.questions} questions over ${first.paragraphs} passages\n\n${table}` : table;
}

/** The first column is words, the others are numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** 0.8229 → `82.3 %` */
export function percent(share: number): string {
  return Number.isNaN(share) ? NOTHING_TO_COUNT : `${(100 * share).toFixed(1)} %`;
}
