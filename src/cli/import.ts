import type { Command } from 'commander';
import { type Imported, importPages } from '../corpus/import/import-pages.ts';
import { inputsOf } from '../corpus/import/inputs.ts';
import { whyUnwritten } from '../corpus/import/why-unwritten.ts';
import { lastDay } from '../corpus/today.ts';
import { type CommonOptions, withCommonOptions } from './common-options.ts';
import { FailureError } from './errors.ts';
import { ProgressReport } from './import-progress.ts';
import { importedAsJson, importedAsText, summaryOf, Tally } from './import-text.ts';
import { print, printError, printJson } from './output.ts';

interface ImportOptions extends CommonOptions {
  readonly out?: string;
  readonly source?: string;
  readonly privateAddresses?: boolean;
}

/** `isnad import page.html https://example.org/news/1 pages/`: raw pages become article files. */
export function addImport(program: Command): void {
  withCommonOptions(program.command('import'))
    .description('make article files of pages: text, HTML, addresses, folders of these, and files of articles in JSON')
    .argument('<input...>', 'a file, a folder or an address')
    .option('--out <folder>', 'where the article files go; the folder of the archive if left out')
    .option('--source <name>', 'who printed the pages, where they do not say it themselves')
    .option('--private-addresses', 'fetch from addresses that are not public, too')
    .action(importInputs);
}

async function importInputs(names: readonly string[], options: ImportOptions): Promise<void> {
  const inputs = await inputsOf(names);
  const report = new ProgressReport(inputs.reduce((sum, input) => sum + input.bytes, 0));
  const tally = new Tally();
  try {
    for await (const imported of importPages(inputs, settingsOf(options))) {
      tally.count(imported);
      report.clear();
      await tell(imported, options);
      report.show(tally.pages, imported.doneBytes);
    }
  } catch (error) {
    throw new FailureError(`${options.out ?? options.corpus}: ${whyUnwritten(error)}`);
  } finally {
    report.clear();
  }
  if (!options.json) await print(summaryOf(tally));
  const missing = inputs.filter((input) => input.kind === 'missing');
  if (missing.length > 0 || tally.articles === 0) throw new FailureError();
}

function settingsOf(options: ImportOptions) {
  return {
    out: options.out ?? options.corpus,
    source: options.source ?? null,
    today: lastDay(),
    fetch: options.privateAddresses ? { isAllowed: () => true } : {},
  };
}

async function tell(imported: Imported, { json }: ImportOptions): Promise<void> {
  if (json) await printJson(importedAsJson(imported));
  else if (imported.stored) await print(importedAsText(imported));
  const { refusal } = imported.reading;
  if (refusal !== null) printError(`${imported.input}: ${refusal}`);
}
