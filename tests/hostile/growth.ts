/** In milliseconds of the processor, not of the clock: other work on the machine does not count. The best of two. */
export function costOf(work: () => void): number {
  return Math.min(...[1, 2].map(() => once(work)));
}

function once(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Of a text four times as long linear work takes four times as long, quadratic work sixteen times. */
export const TIMES = 4;
const MOST_GROWTH = 9;
/** What collecting garbage and compiling may add at any time, in milliseconds. */
const ANYWAY = 60;

export function isLinear(short: number, long: number): boolean {
  return long <= MOST_GROWTH * short + ANYWAY;
}
