import type { Answer } from '../commands/answer.ts';
import type { Asker, MessageReply } from './call.ts';
import type { Counter } from './manners.ts';
import { type Frame, messageOf } from './message.ts';
import { mayShare } from './permissions.ts';
import type { Query } from './query.ts';

/** The answer to a query as a message for whoever asks. */
export function shownTo(by: Asker | undefined, query: Query, counter: Counter, frame: Frame = {}): MessageReply {
  return replyWith(answerTo(query, counter), by, query, counter, frame);
}

export function answerTo({ command, options }: Query, { library, manners }: Counter): Answer {
  return command.run({ options, language: manners.language }, library);
}

export function replyWith(
  answer: Answer,
  by: Asker | undefined,
  query: Query,
  { manners }: Counter,
  frame: Frame = {},
): MessageReply {
  const canShare = mayShare(by, manners.sharing);
  const payload = messageOf(answer, manners.direction, { query, canShare, ...frame });
  return { command: query.command.key, outcome: answer.outcome, payload };
}
