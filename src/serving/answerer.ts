import type { Outcome } from '../commands/answer.ts';
import type { Call, MessageReply, Reply } from '../message/call.ts';
import type { Desk } from '../message/desk.ts';
import type { FormReply } from '../message/form.ts';
import type { MessagePayload } from '../message/payload.ts';

/** Everything that a call may be answered with. */
export type Served = Reply | FormReply | LaterReply;

/** A reply that takes longer than whoever called waits for. */
export interface LaterReply {
  readonly command: string;
  readonly outcome: Outcome;
  /** What is said at once; null where there is nothing to say but that the bot is at it. Only the asker sees it, and what comes after it. */
  readonly first: MessagePayload | null;
  /** Whether it takes the place of the message that the button hangs on. */
  readonly inPlace?: boolean;
  /** Takes the place of `first`. */
  readonly last: Promise<MessageReply>;
}

/**
 * Whoever answers calls: a desk in this thread, or one that stands beside its library in another thread.
 *
 * What needs no library is there at once; a reply may take its time, and throws or rejects where there is a bug.
 */
export interface Answerer extends Pick<Desk, 'manners' | 'definitions'> {
  reply(call: Call): Served | Promise<Served>;
}
