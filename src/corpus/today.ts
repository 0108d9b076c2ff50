/** It is tomorrow there already: a paper of the day must not lie in the future. */
const FURTHEST_EAST_MS = 14 * 60 * 60 * 1000;

/** When this was written. A clock that stands before it is not set: small machines begin in 1970 until they have reached a time server. */
const WRITTEN_MS = Date.UTC(2026, 0, 1);
const LAST_DAY = '9999-12-31';

/** The last day that any paper may be of now, `YYYY-MM-DD`; by a clock that is not set, any day. */
export function lastDay(now = Date.now()): string {
  return now < WRITTEN_MS ? LAST_DAY : new Date(now + FURTHEST_EAST_MS).toISOString().slice(0, 10);
}
