import { build, stop } from 'esbuild';

let building = 0;

/**
 * As esbuild's `build`, whose own process would wait for more to do as long as this one runs, with thirty megabytes: here it ends with the last of
 * what is being built.
 */
export const bundle: typeof build = async (options) => {
  building++;
  try {
    return await build(options);
  } finally {
    building--;
    if (building === 0) await stop();
  }
};
