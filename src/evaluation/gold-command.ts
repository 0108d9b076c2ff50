import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from '../cli/common-options.ts';
import { openLibrary } from '../cli/open-library.ts';
import { print, printJson } from '../cli/output.ts';
import { compare } from './compare.ts';
import { readGoldQuestions } from './gold.ts';
import { goldTrial, isnadAnswers, judgeLibrary } from './gold-trial.ts';
import { missesAmong, missInWords } from './misses.ts';
import { qualityByStyle, qualityOf } from './quality.ts';
import { qualityTable, rankingTable } from './tables.ts';

interface GoldOptions extends CommonOptions {
  readonly verbose?: boolean;
  readonly peers?: boolean;
}

/** `npm run eval`, which needs no further word. */
export function addGold(program: Command): void {
  withCommonOptions(program.command('gold', { isDefault: true }))
    .description("ask the archive the project's own questions, whose answers were marked by hand")
    .option('--verbose', 'name the questions that went wrong')
    .option('--peers', 'rank the same passages with other engines')
    .action(gold);
}

async function gold(options: GoldOptions): Promise<void> {
  const library = await openLibrary(options.corpus);
  const questions = await readGoldQuestions();
  const judged = judgeLibrary(library, questions);
  const all = qualityOf(judged);
  const byStyle = qualityByStyle(judged);
  const misses = options.verbose ? missesAmong(judged, library.articles) : [];
  const trial = goldTrial(library.articles, questions);
  const engines = options.peers ? compare(isnadAnswers, trial, true) : [];
  if (options.json) {
    printJson({ ...all, byStyle, ...(options.verbose ? { misses } : {}), ...(options.peers ? { engines } : {}) });
    return;
  }
  print(qualityTable(all, byStyle));
  if (options.peers) print(`\n${trial.questions.length} answerable questions over ${trial.passages.length} passages\n`);
  if (options.peers) print(rankingTable(engines));
  if (misses.length > 0) print(`\n${misses.map(missInWords).join('\n')}`);
}
