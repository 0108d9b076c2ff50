import type { Command } from 'commander';
import { print, printJson } from '../../cli/output.ts';
import { withTrainingOptions } from '../fit/training-options.ts';
import { progressOn } from '../progress.ts';
import { ablationTable } from './ablation-table.ts';
import { AS_IT_IS, TRIED, takenAway } from './ideas.ts';
import { jobsOf, runJobs } from './jobs.ts';
import { type AblationOptions, readAblationSources } from './read-ablation.ts';

/** `npm run eval -- ablation --train arcd-train.json` */
export function addAblation(program: Command): void {
  withTrainingOptions(program.command('ablation'))
    .description('measure what each idea of the search gives: without it, all weights fitted anew')
    .option('--test <file>', 'questions that nothing is fitted on, in the form of SQuAD')
    .option('--only <words>', 'only the ideas whose names hold these words')
    .action(ablation);
}

interface Options extends AblationOptions {
  readonly only?: string;
}

async function ablation({ only = '', ...options }: Options): Promise<void> {
  // A broken file is told once, here, and not by each process.
  await readAblationSources(options);
  const ideas = [AS_IT_IS, ...[...takenAway(), ...TRIED].filter(({ name }) => name.includes(only))];
  const jobs = jobsOf(ideas, options);
  const progress = progressOn(process.stderr);
  progress('searches', 0, jobs.length);
  const outcomes = await runJobs(jobs, (count) => progress('searches', count, jobs.length));
  const ordered = ideas.flatMap(({ name }) => outcomes.filter(({ idea }) => idea === name));
  if (options.json) for (const outcome of ordered) printJson(outcome);
  else print(ablationTable(ordered));
}
