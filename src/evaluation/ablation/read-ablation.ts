import { readSources, type TrainingOptions } from '../fit/training-options.ts';
import { readSquadFile } from '../squad-files.ts';
import type { AblationSources } from './outcome.ts';

export interface AblationOptions extends TrainingOptions {
  readonly test?: string;
}

/** @throws WrongCallError and FailureError, which say what to mend. */
export async function readAblationSources(options: AblationOptions): Promise<AblationSources> {
  const { test } = options;
  return { ...(await readSources(options)), test: test === undefined ? undefined : await readSquadFile(test) };
}
