import { writeFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { print, printError, printJson } from '../../cli/output.ts';
import { loadPeers } from '../peers/peers.ts';
import { type MeasuredArchive, withArchive } from './archive-of-size.ts';
import { benchReport } from './bench-report.ts';
import { costChart } from './cost-chart.ts';
import { type PeerFigures, runJob } from './jobs.ts';
import type { SizeFigures } from './size-figures.ts';

interface BenchOptions {
  readonly sizes: readonly number[];
  readonly questions: number;
  readonly peers?: boolean;
  readonly chart?: string;
  readonly json?: boolean;
}

const SIZES = [5, 1000, 10_000, 30_000];

/** `npm run bench -- ../saudinewsnet --peers --chart benchmarks/cost.svg` */
export function addBench(program: Command): void {
  program
    .name('npm run bench --')
    .description('Measures speed and memory as the archive grows, one process for each measurement')
    .argument(
      '[collection]',
      'a folder of zip files with articles in the form of SaudiNewsNet; else articles are generated',
    )
    .option('--sizes <numbers>', 'how many articles, such as 5,1000', numbers, SIZES)
    .option('--questions <number>', 'how many of each kind are asked', number, 300)
    .option('--peers', 'other engines over the same passages (npm install --prefix benchmarks)')
    .option('--chart <file>', 'draw the cost against the size, as SVG')
    .option('--json', 'print one JSON object a size')
    .action(bench);
}

async function bench(collection: string | undefined, options: BenchOptions): Promise<void> {
  const measured: SizeFigures[] = [];
  for (const articles of options.sizes) {
    const figures = await withArchive({ collection, articles }, (archive) => sizeFigures(archive, options));
    measured.push(figures);
    if (options.json) printJson(figures);
  }
  if (!options.json) print(benchReport(measured));
  if (options.chart) await writeFile(options.chart, costChart(measured));
}

async function sizeFigures(archive: MeasuredArchive, { questions, peers }: BenchOptions): Promise<SizeFigures> {
  const { folder, cache } = archive;
  const work = { folder, cache, questions };
  const derived = await told('derived', archive, () => runJob({ kind: 'derive', ...work }));
  // Serving keeps what it makes, and the next process is asked of that.
  const serving = await told('served', archive, () => runJob({ kind: 'serve', ...work }));
  const { asked: texts, ...asked } = await told('asked', archive, () => runJob({ kind: 'ask', ...work }));
  return { archive, derived, serving, asked, peers: peers ? await peerFigures(archive, texts) : [] };
}

async function peerFigures(archive: MeasuredArchive, asked: readonly string[]): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  const leftOut = (name: string, why: string) => printError(`${name} is left out: ${why}`);
  for (const { name } of loadPeers(leftOut)) {
    try {
      figures.push(await told(name, archive, () => runJob({ kind: 'peer', name, folder: archive.folder, asked })));
    } catch (error) {
      leftOut(`${name} at ${archive.imported} articles`, error instanceof Error ? error.message : String(error));
    }
  }
  return figures;
}

/** A long run is silent for minutes otherwise. */
async function told<Result>(what: string, { imported }: MeasuredArchive, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  if (process.stderr.isTTY)
    printError(`${imported} articles, ${what}: ${Math.round((performance.now() - start) / 1000)} s`);
  return result;
}

function numbers(text: string): number[] {
  return text.split(',').map(number);
}

function number(text: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(text.trim())) throw new InvalidArgumentError('put a whole number, such as 1000.');
  return Number(text);
}
