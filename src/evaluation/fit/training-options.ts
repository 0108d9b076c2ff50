import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from '../../cli/common-options.ts';
import { FailureError, WrongCallError } from '../../cli/errors.ts';
import { readArchive } from '../../corpus/archive.ts';
import { formatFault } from '../../corpus/fault.ts';
import { type GoldQuestion, readGoldQuestions, readQuestions } from '../gold.ts';
import { readDistractors, readSquadFile } from '../squad-files.ts';
import type { AskedArchive, Sources } from './material.ts';

/** What a command is told that fits weights. */
export interface TrainingOptions extends CommonOptions {
  readonly train: string;
  readonly pool?: string;
  readonly archive?: string;
  readonly questions?: string;
  readonly distractors?: string;
  readonly sample: string;
}

export function withTrainingOptions(command: Command): Command {
  return withCommonOptions(command)
    .requiredOption('--train <file>', 'questions and contexts in the form of SQuAD')
    .option(
      '--pool <file>',
      'another such file, whose contexts stand among those of the first; its questions are not looked at',
    )
    .option('--archive <folder>', 'another archive, of which the questions of --questions are asked')
    .option('--questions <file>', 'questions of the form of tests/gold/qa.dev.json, of the archive of --archive')
    .option('--distractors <file>', 'more passages, which answer nothing: {"text"} a line')
    .option('--sample <number>', 'how many questions are asked among the distractors', '200');
}

/** @throws WrongCallError and FailureError, which say what to mend. */
export async function readSources(options: TrainingOptions): Promise<Sources> {
  const { corpus, train, pool, archive, questions, distractors, sample } = options;
  const own = await readAsked(corpus, await readGoldQuestions());
  return {
    archives: archive && questions ? [own, await readAsked(archive, await readQuestions(questions), own)] : [own],
    train: await readSquadFile(train),
    pool: pool === undefined ? undefined : await readSquadFile(pool),
    distractors: distractors === undefined ? undefined : await readDistractors(distractors),
    sample: countIn(sample),
  };
}

/** @param own the project's archive, whose people are known where the other has no file of its own. */
async function readAsked(folder: string, questions: GoldQuestion[], own?: AskedArchive): Promise<AskedArchive> {
  const { articles, people, faults } = await readArchive(folder);
  // Weights are for the whole archive: one that is half read would give others.
  if (faults.length > 0) throw new FailureError(...faults.map(formatFault));
  return { articles, questions, people: people.length > 0 ? people : (own?.people ?? []) };
}

function countIn(sample: string): number {
  const count = Number(sample);
  if (Number.isInteger(count) && count > 0) return count;
  throw new WrongCallError(`--sample ${sample} is no number of questions; write a whole number from 1`);
}
