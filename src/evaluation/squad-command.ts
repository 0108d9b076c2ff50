import type { Command } from 'commander';
import { print, printJson } from '../cli/output.ts';
import { compare } from './compare.ts';
import { isnadRanking } from './isnad-engine.ts';
import { trialOf } from './squad.ts';
import { readDistractors, readSquadFile } from './squad-files.ts';
import { rankingTable } from './tables.ts';

interface SquadOptions {
  readonly distractors?: string;
  readonly peers?: boolean;
  readonly json?: boolean;
}

/** `npm run eval -- squad arcd-test.json --distractors news.jsonl` */
export function addSquad(program: Command): void {
  program
    .command('squad')
    .description('rank the contexts of a file in the form of SQuAD for each of its questions')
    .argument('<file>', 'the questions and their contexts')
    .option('--distractors <file>', 'more passages, which answer nothing: {"text"} a line')
    .option('--peers', 'measure other engines beside Isnad')
    .option('--json', 'print one JSON object an engine, Isnad last')
    .action(squad);
}

async function squad(file: string, options: SquadOptions): Promise<void> {
  const questions = await readSquadFile(file);
  const distractors = options.distractors === undefined ? [] : await readDistractors(options.distractors);
  const measured = compare(isnadRanking, trialOf(questions, distractors), options.peers ?? false);
  if (options.json) for (const one of measured) printJson(one);
  else print(rankingTable([...measured]));
}
