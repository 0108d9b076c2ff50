import { build, stop } from 'esbuild';

let building = 0;

/**
 * As esbuild's `build`, whose own process would wait for more to do as long as this one runs, with thirty megabytes: here it ends with the last of
 * what is being built. It ends with this process, too: it would say at length that nobody answers it any more.
 */
export const bundle: typeof build = async (options) => {
  if (building === 0) process.once('exit', end);
  building++;
  try {
    return await build(options);
  } finally {
    building--;
    if (building === 0) await end();
  }
};

function end(): Promise<void> {
  process.off('exit', end);
  return stop();
}
