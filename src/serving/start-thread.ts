import { basename } from 'node:path';
import { type ResourceLimits, Worker } from 'node:worker_threads';
import { keptModule } from './kept-code.mjs';
import type { PageTask } from './page-task.ts';
import type { ReadingTask, ThreadTask } from './thread-messages.ts';

/** In MiB. A page is ten megabytes at most; one that was made to take more ends its thread and nothing else. */
const MOST_FOR_A_PAGE = 512;

/** In MiB: of what is new in the heap of the thread that answers. V8 would take up to 48; with 12 a question takes a twentieth longer. */
const MOST_NEW = 24;

const START = new URL('./thread-start.mjs', import.meta.url);

const LIMITS: Readonly<Record<string, ResourceLimits>> = {
  './serving-thread.ts': { maxYoungGenerationSizeMb: MOST_NEW },
  './page-thread.ts': { maxOldGenerationSizeMb: MOST_FOR_A_PAGE },
};

/** Starts a thread that runs one of the modules here. No flag of the process is taken over: it knows by itself how to read its sources. */
export function startThread(module: './serving-thread.ts', task: ThreadTask): Worker;
export function startThread(module: './reading-thread.ts', task: ReadingTask): Worker;
export function startThread(module: './page-thread.ts', task: PageTask): Worker;
export function startThread(module: string, task: object): Worker {
  const resourceLimits = LIMITS[module] ?? {};
  const code = keptModule(`serving/${basename(module, '.ts')}`);
  return new Worker(START, { workerData: { main: module, code, task }, execArgv: [], resourceLimits });
}
