import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from '../cli/common-options.ts';
import { openLibrary } from '../cli/open-library.ts';
import { print, printJson } from '../cli/output.ts';
import { compare } from './compare.ts';
import { readGoldQuestions, readQuestions } from './gold.ts';
import { goldTrial, isnadAnswers, judgeLibrary } from './gold-trial.ts';
import { missesAmong, missInWords } from './misses.ts';
import { qualityByStyle, qualityOf } from './quality.ts';
import { qualityTable, rankingTable } from './tables.ts';

interface GoldOptions extends CommonOptions {
  readonly verbose?: boolean;
  readonly peers?: boolean;
  readonly questions?: string;
}

/** `npm run eval`, which needs no further word. */
export function addGold(program: Command): void {
  withCommonOptions(program.command('gold', { isDefault: true }))
    .description("ask the archive the project's own questions, whose answers were marked by hand")
    .option('--questions <file>', 'other questions of the same form')
    .option('--verbose', 'name the questions that went wrong')
    .option('--peers', 'rank the same passages with other engines')
    .action(gold);
}

async function gold({ corpus, json, verbose, peers, questions: file }: GoldOptions): Promise<void> {
  const library = await openLibrary(corpus);
  const questions = await (file === undefined ? readGoldQuestions() : readQuestions(file));
  const judged = judgeLibrary(library, questions);
  const all = qualityOf(judged);
  const byStyle = qualityByStyle(judged);
  const misses = verbose ? missesAmong(judged, library.articles) : undefined;
  const engines = peers ? [...compare(isnadAnswers, goldTrial(library.articles, questions), true)] : undefined;
  if (json) return printJson({ ...all, byStyle, misses, engines });
  print(qualityTable(all, byStyle));
  if (engines) print(`\n${rankingTable(engines)}`);
  if (misses) print(`\n${misses.map(missInWords).join('\n')}`);
}
