/** In milliseconds, the same in every thread of the process, and never set forward or back as the clock of the day is. */
export function steadyNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
