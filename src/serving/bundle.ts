import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { build, stop } from 'esbuild';

let building = 0;
/** esbuild's own, while something is being built. */
let service: ChildProcess | null = null;

/**
 * As esbuild's `build`, whose own process would wait for more to do as long as this one runs, with thirty megabytes: here it ends with the last of
 * what is being built. It ends with this process, too.
 */
export const bundle: typeof build = async (options) => {
  if (building === 0) process.once('exit', end);
  building++;
  try {
    return await started(() => build(options));
  } finally {
    building--;
    if (building === 0) await end();
  }
};

/** esbuild starts its process with the first build, and tells nobody which it is; Node does. */
function started<Result>(start: () => Result): Result {
  const take = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'process' in message)
      if (message.process instanceof ChildProcess) service = message.process;
  };
  subscribe('child_process', take);
  try {
    return start();
  } finally {
    unsubscribe('child_process', take);
  }
}

function end(): Promise<void> {
  process.off('exit', end);
  // First of all: it would say at length that nobody answers it any more.
  service?.kill('SIGKILL');
  service = null;
  return stop();
}
