import { Worker } from 'node:worker_threads';
import type { ReadingTask, ThreadTask } from './thread-messages.ts';

const START = new URL('./thread-start.mjs', import.meta.url);

/** Starts a thread that runs one of the modules here. No flag of the process is taken over: it knows by itself how to read its sources. */
export function startThread(module: './serving-thread.ts', task: ThreadTask): Worker;
export function startThread(module: './reading-thread.ts', task: ReadingTask): Worker;
export function startThread(module: string, task: object): Worker {
  return new Worker(START, { workerData: { main: module, task }, execArgv: [] });
}
