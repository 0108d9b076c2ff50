import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { keptModule } from './kept-code.mjs';
import type { PageTask } from './page-task.ts';
import type { ReadingTask } from './thread-messages.ts';

/** In MiB. A page is ten megabytes at most; one that was made to take more ends its thread and nothing else. */
const MOST_FOR_A_PAGE = 512;

const START = new URL('./thread-start.mjs', import.meta.url);

/** Starts a thread that runs one of the modules here and ends; for the one that answers see `answering-thread.mjs`. No flag of the process is taken over: it knows by itself how to read its sources. */
export function startThread(module: './reading-thread.ts', task: ReadingTask): Worker;
export function startThread(module: './page-thread.ts', task: PageTask): Worker;
export function startThread(module: string, task: object): Worker {
  const resourceLimits = module === './page-thread.ts' ? { maxOldGenerationSizeMb: MOST_FOR_A_PAGE } : {};
  const code = keptModule(`serving/${basename(module, '.ts')}`);
  return new Worker(START, { workerData: { main: module, code, task }, execArgv: [], resourceLimits });
}
