import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from '../cli/common-options.ts';
import { openLibrary } from '../cli/open-library.ts';
import { print, printJson } from '../cli/output.ts';
import { type GoldStatement, readGoldStatements, readStatements } from './gold.ts';
import { foldPrint } from './holds.ts';
import { readText } from './read-json.ts';
import { type Found, foundOf } from './said-match.ts';
import { missesOf, scoreSaid } from './said-score.ts';
import { missesInWords, saidTables } from './said-tables.ts';

interface SaidOptions extends CommonOptions {
  readonly gold?: string;
  readonly texts?: string;
  readonly verbose?: boolean;
}

/** `npm run eval -- said`: how well statements are found, and to whom they are given. */
export function addSaid(program: Command): void {
  withCommonOptions(program.command('said'))
    .description('find who said what, and hold it against statements that were marked by hand')
    .option('--gold <file>', 'other statements, of articles that --corpus holds')
    .option('--texts <folder>', 'the pages that the statements were marked in; beside the file, or among the originals')
    .option('--verbose', 'name the statements that went wrong')
    .action(said);
}

async function said({ corpus, gold: file, texts, json, verbose }: SaidOptions): Promise<void> {
  const gold = await (file === undefined ? readGoldStatements() : readStatements(file));
  const library = await openLibrary(corpus);
  const pages = await pagesOf(gold, texts ?? (file === undefined ? join(corpus, 'originals') : dirname(file)));
  const found = library.statements.statements.map(foundOf).filter((each) => isOnPage(each, pages));
  const figures = scoreSaid(gold, found);
  const misses = verbose ? missesOf(gold, found) : undefined;
  if (json) return printJson({ ...figures, misses });
  await print(saidTables(figures));
  if (misses) await print(`\n${missesInWords(misses)}`);
}

/** The text of each page that has marked statements. @throws FailureError where one is missing. */
function pagesOf(gold: readonly GoldStatement[], folder: string): Promise<string[]> {
  const files = [...new Set(gold.map(({ file }) => file))];
  return Promise.all(files.map(async (file) => foldPrint(await readText(join(folder, file)))));
}

/** Only what comes from a page that was marked can be judged. */
function isOnPage({ text }: Found, pages: readonly string[]): boolean {
  return pages.some((page) => page.includes(foldPrint(text)));
}
