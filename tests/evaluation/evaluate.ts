import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Ended, endOf } from '../process.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs what `npm run eval --` runs. */
export function evaluate(...args: readonly string[]): Promise<Ended> {
  return endOf(spawn(process.execPath, ['--import', 'tsx', 'src/evaluation/eval.ts', ...args], { cwd: ROOT }));
}
