/** It is tomorrow there already: a paper of the day must not lie in the future. */
const FURTHEST_EAST_MS = 14 * 60 * 60 * 1000;

/** The last day that any paper may be of now, `YYYY-MM-DD`. */
export function lastDay(): string {
  return new Date(Date.now() + FURTHEST_EAST_MS).toISOString().slice(0, 10);
}
