import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** By how many percent a heap may grow beyond what lives in it before V8 looks for what does not. */
const GROWTH = 30;

/**
 * Has the heaps of this process hold little more than what lives in them. V8 lets a heap of a hundred megabytes grow to twice that before it
 * looks for what is no longer used: right for work that ends, and a waste where an archive is served for months. Reading three thousand
 * articles takes as long either way.
 */
export function keepHeapsSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/**
 * Lets go of what is no longer used in this thread's heap, which takes as long as a slow answer. What is left V8 moves together by itself, in
 * steps, when little is going on in the seconds after; it would not begin with it where nothing more is made, as after a start.
 */
export function clearHeap(): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
}
