import { Worker } from 'node:worker_threads';
import { keptModule } from './kept-code.mjs';

// Plain JavaScript, and none of the code that is kept, for the thread that answers is started before anything else is loaded.

const START = new URL('./thread-start.mjs', import.meta.url);
/** In MiB: of what is new in its heap. V8 would take up to 48; with 12 a question takes a twentieth longer. */
const MOST_NEW = 24;

/** @type {Worker | null} */
let ahead = null;

/** Starts a thread that loads its code while the program loads its own, and waits for its task. */
export function startAhead() {
  const worker = started(null);
  const isGone = () => {
    if (ahead === worker) ahead = null;
  };
  // One that cannot start is started again when it is needed, and whoever needs it is told.
  worker.on('error', isGone).on('exit', isGone);
  ahead = worker;
}

/** The thread that answers, with its task: the one that was started ahead, or another. */
export function answeringThread(task) {
  if (ahead === null) return started(task);
  const worker = ahead;
  ahead = null;
  worker.postMessage(task);
  return worker;
}

function started(task) {
  const code = keptModule('serving/serving-thread');
  return new Worker(START, {
    workerData: { main: './serving-thread.ts', code, task },
    // No flag of the process is taken over: the thread knows by itself how to read its sources.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: MOST_NEW },
  });
}
