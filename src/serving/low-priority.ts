import { getPriority, platform, setPriority } from 'node:os';

/** Of Unix, from -20 to 19: the higher, the more others go before. */
const NICE = 10;

/**
 * Lets whoever answers go before this thread where the machine has too little for all. Linux counts the priority of each thread; elsewhere
 * it would be the whole process that stands back, and nothing is done.
 *
 * @returns the priority of the thread.
 */
export function letOthersGoFirst(): number {
  if (platform() !== 'linux') return getPriority();
  try {
    setPriority(NICE);
  } catch {
    // A container may forbid it: then all go alike.
  }
  return getPriority();
}
