import { markdownTable } from '../tables.ts';
import type { Times } from './figures.ts';
import { bytesAPassage, type SizeFigures } from './size-figures.ts';

type Row = readonly [name: string, value: (size: SizeFigures) => string];

const MEGABYTE = 1_000_000;

const ROWS: readonly Row[] = [
  ['passages', ({ derived }) => String(derived.passages)],
  ['imported, articles/s', ({ archive }) => rate(archive.entries, archive.importSeconds)],
  ['read from files, articles/s', ({ derived }) => rate(derived.articles, derived.readSeconds)],
  ['analysed and indexed, passages/s', ({ derived }) => rate(derived.passages, derived.indexSeconds)],
  ['searched for statements, passages/s', ({ derived }) => rate(derived.passages, derived.statementSeconds)],
  [
    'both together, passages/s',
    ({ derived }) => rate(derived.passages, derived.indexSeconds + derived.statementSeconds),
  ],
  ['statements', ({ derived }) => String(derived.statements)],
  ['meetings', ({ derived }) => String(derived.meetings)],
  ['meetings found in, s', ({ derived }) => derived.meetingSeconds.toFixed(2)],
  ['first answer from nothing, s', ({ serving }) => serving.firstAnswerSeconds.toFixed(2)],
  ['everything read, s', ({ serving }) => serving.settledSeconds.toFixed(2)],
  ['first answer from the snapshot, s', ({ serving }) => serving.againSeconds.toFixed(2)],
  ['a new article is found after, s', ({ serving }) => serving.addedSeconds.toFixed(2)],
  ['while all is read again: longest block of the gateway, ms', ({ serving }) => serving.longestBlockMs.toFixed(0)],
  ['… longest wait for an answer, ms', ({ serving }) => serving.longestWaitMs.toFixed(0)],
  ['ask p50 / p95 / p99, ms', ({ asked }) => times(asked.ask)],
  ['said', ({ asked }) => times(asked.said)],
  ['summary', ({ asked }) => times(asked.summary)],
  ['autocomplete', ({ asked }) => times(asked.suggest)],
  ['text, MB', ({ derived }) => (derived.textBytes / MEGABYTE).toFixed(1)],
  ['held beyond the text, MB', (size) => ((bytesAPassage(size) * size.derived.passages) / MEGABYTE).toFixed(0)],
  ['… bytes a passage', (size) => bytesAPassage(size).toFixed(0)],
  ['resident beyond the program, MB', ({ asked }) => (asked.residentBytes / MEGABYTE).toFixed(0)],
  ['resident in all, everything read, MB', ({ serving }) => (serving.settledResidentBytes / MEGABYTE).toFixed(0)],
  ['… from the snapshot, MB', ({ serving }) => (serving.againResidentBytes / MEGABYTE).toFixed(0)],
];

/** The figures as Markdown: what grows with the archive, and what other engines take for bare retrieval. */
export function benchReport(sizes: readonly SizeFigures[]): string {
  const head = ['', ...sizes.map(({ archive }) => `${archive.imported} articles`)];
  const own = markdownTable(
    head,
    ROWS.map(([name, value]) => [name, ...sizes.map(value)]),
  );
  return sizes.some(({ peers }) => peers.length > 0) ? `${own}\n\n${peersTable(sizes)}` : own;
}

function peersTable(sizes: readonly SizeFigures[]): string {
  const rows = sizes.flatMap(({ archive, asked, peers, derived }) => [
    ['Isnad, ranking and gate', archive, derived.indexSeconds, asked.ask, asked.residentBytes] as const,
    ...peers.map(
      ({ name, buildSeconds, ask, residentBytes }) => [name, archive, buildSeconds, ask, residentBytes] as const,
    ),
  ]);
  return markdownTable(
    ['engine', 'articles', 'build s', 'p50 / p95 / p99, ms', 'resident MB'],
    rows.map(([name, { imported }, seconds, asked, bytes]) => [
      name,
      String(imported),
      seconds.toFixed(1),
      times(asked),
      (bytes / MEGABYTE).toFixed(0),
    ]),
  );
}

function times(values: Times | null): string {
  return values ? [values.p50, values.p95, values.p99].map((value) => value.toFixed(2)).join(' / ') : '–';
}

function rate(count: number, seconds: number): string {
  return (count / seconds).toFixed(0);
}
