import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from '../cli/common-options.ts';
import { FailureError } from '../cli/errors.ts';
import { openLibrary } from '../cli/open-library.ts';
import { print, printJson } from '../cli/output.ts';
import { formatFault } from '../corpus/fault.ts';
import { faultOfError } from '../corpus/file-fault.ts';
import { foldPrint } from './holds.ts';
import { readText } from './read-json.ts';
import { readMarkedMeetings } from './summary-gold.ts';
import { measureSummaries, summaryFigures } from './summary-measure.ts';
import { summaryMisses, summaryTables } from './summary-tables.ts';

interface SummaryOptions extends CommonOptions {
  readonly gold?: string;
  readonly texts?: string;
  readonly verbose?: boolean;
}

/** `npm run eval -- summary`: how much of what an editor marked stands in the summaries, beside the usual ways of choosing sentences. */
export function addSummary(program: Command): void {
  withCommonOptions(program.command('summary'))
    .description('summarise meetings, and hold the summaries against what was marked by hand')
    .option('--gold <file>', 'other meetings, of articles that --corpus holds')
    .option('--texts <folder>', 'the pages that the meetings were marked in; beside the file, or among the originals')
    .option('--verbose', 'name the points and names that went wrong')
    .action(summary);
}

async function summary({ corpus, gold: file, texts, json, verbose }: SummaryOptions): Promise<void> {
  const marked = await readMarkedMeetings(file);
  const pages = await pagesIn(texts ?? (file === undefined ? join(corpus, 'originals') : dirname(file)));
  const library = await openLibrary(corpus);
  const measured = measureSummaries(marked, library, [...pages.values()], ({ files }) =>
    files.map((name) => pages.get(name) ?? ''),
  );
  const figures = summaryFigures(measured);
  if (json) return printJson({ ...figures, each: measured });
  await print(summaryTables(figures, measured));
  if (verbose) await print(`\n${summaryMisses(measured)}`);
}

const PAGE = /\.(?:txt|md)$/u;

/** The folded pages of a folder by their names. @throws FailureError where it cannot be read. */
async function pagesIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch((error: unknown) => {
    throw new FailureError(formatFault(faultOfError(folder, error)));
  });
  const pages = names.filter((name) => PAGE.test(name));
  return new Map(
    await Promise.all(pages.map(async (name) => [name, foldPrint(await readText(join(folder, name)))] as const)),
  );
}
