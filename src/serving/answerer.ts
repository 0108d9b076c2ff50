import type { Call, Desk, Reply } from '../message/desk.ts';

/**
 * Whoever answers calls: a desk in this thread, or one that stands beside its library in another thread.
 *
 * What needs no library is there at once; a reply may take its time, and throws or rejects where there is a bug.
 */
export interface Answerer extends Pick<Desk, 'manners' | 'definitions' | 'apology'> {
  reply(call: Call): Reply | Promise<Reply>;
}
