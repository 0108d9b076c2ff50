import type { Command } from 'commander';
import { WrongCallError } from '../../cli/errors.ts';
import { print, printJson } from '../../cli/output.ts';
import { FEATURE_WEIGHTS } from '../../search/weights.ts';
import { progressOn } from '../progress.ts';
import { percent } from '../tables.ts';
import { type FieldTrial, fitFields } from './fields-fit.ts';
import { type Choosing, fitWeights } from './fit.ts';
import { reportOf } from './fit-figures.ts';
import { reportInWords } from './fit-tables.ts';
import { gather } from './material.ts';
import { FEATURE_NAMES } from './tables-of-weights.ts';
import { readSources, type TrainingOptions, withTrainingOptions } from './training-options.ts';
import { fieldsSource } from './weights-source.ts';

interface FitOptions extends TrainingOptions {
  readonly fields?: boolean;
  readonly without?: string;
  readonly gate?: boolean;
}

/** `npm run eval -- fit --train arcd-train.json` */
export function addFit(program: Command): void {
  withTrainingOptions(program.command('fit'))
    .description('fit the weights of the ranking and of the evidence gate, as src/search/weights.ts holds them')
    .option('--without <features>', 'leave features out of the ranking, their names parted by commas')
    .option('--gate', 'keep the ranking as it stands and fit the gate alone')
    .option('--fields', 'try other weights of the index fields instead')
    .action(fit);
}

async function fit(options: FitOptions): Promise<void> {
  const sources = await readSources(options);
  const progress = progressOn(process.stderr);
  if (options.fields) return printFields(fitFields(sources, progress), options.json ?? false);
  const material = gather(sources, progress);
  const report = reportOf(material, fitWeights(material, choosing(options)));
  if (options.json) printJson(report);
  else print(reportInWords(report));
}

/** Each trial as soon as it is measured, the best once more at the end. */
function printFields(trials: Iterable<FieldTrial>, json: boolean): void {
  let best: FieldTrial | undefined;
  for (const trial of trials) {
    if (!best || trial.mrr10 > best.mrr10) best = trial;
    if (json) printJson(trial);
    else print(`${fieldsSource(trial.weights)} // MRR@10 held out ${percent(trial.mrr10)}`);
  }
  if (best && !json) print(`\nbest:\n${fieldsSource(best.weights)}`);
}

/** @throws WrongCallError where a feature is named that there is not. */
function choosing({ without, gate }: FitOptions): Choosing {
  if (gate) return { standing: FEATURE_WEIGHTS };
  const out = without?.split(',') ?? [];
  const unknown = out.find((name) => !FEATURE_NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new WrongCallError(`--without ${unknown}: no such feature; name some of ${FEATURE_NAMES.join(', ')}`);
  return { features: FEATURE_NAMES.filter((name) => !out.includes(name)) };
}
