import { lastDay } from '../corpus/today.ts';

/** In milliseconds. */
const MINUTE = 60_000;

/**
 * Calls back when another day has begun, or the clock has been set to one: a paper that was of the future may be of today.
 *
 * @returns what ends it.
 */
export function watchDay(begun: () => void): { close(): void } {
  let day = lastDay();
  const timer = setInterval(() => {
    if (lastDay() === day) return;
    day = lastDay();
    begun();
  }, MINUTE).unref();
  return { close: () => clearInterval(timer) };
}
