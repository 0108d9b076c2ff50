import type { Answer } from '../commands/answer.ts';
import type { Keeper } from '../commands/command.ts';
import type { Gap } from '../commands/gap.ts';
import type { Choosing } from '../commands/server-choices.ts';
import { fileOf } from './answer-file.ts';
import type { Asker, MessageReply } from './call.ts';
import type { Counter, Manners } from './manners.ts';
import { composed, type Frame } from './message.ts';
import type { MessageFile } from './payload.ts';
import { isKeeper, mayChange, mayShare } from './permissions.ts';
import type { Query } from './query.ts';

/** The answer to a query as a message for whoever asks. */
export function shownTo(by: Asker | undefined, query: Query, counter: Counter, frame: Frame = {}): MessageReply {
  return replyWith(answerTo(by, query, counter), by, query, counter, frame);
}

export function answerTo(by: Asker | undefined, query: Query, counter: Counter): Answer {
  const { library, manners, kept } = counter;
  const { command, options } = query;
  const keeper = command.isForKeepers ? keeperOf(by, counter) : null;
  const { language, months, names: script } = manners;
  return kept.of(query, manners, () => command.run({ options, language, months, script, keeper }, library));
}

/** Discord hides the command from everybody else; who gets at it all the same is turned away here. */
function keeperOf(by: Asker | undefined, { gaps, choices, manners }: Counter): Keeper | null {
  if (!isKeeper(by)) return null;
  const mayRead = ({ server }: Gap) => by === undefined || server === by.server;
  return {
    gaps: gaps?.all().filter(mayRead) ?? null,
    choices: by?.server && choices ? choosing(by.server, choices) : null,
    mayChange: mayChange(by, manners.keepers),
  };
}

function choosing(server: string, { kept, defaults }: NonNullable<Counter['choices']>): Choosing {
  return { own: kept.of(server), defaults, keep: (choices) => kept.keep(server, choices) };
}

/** An answer as a message. What no button under it leads to comes along as a file. */
export function replyWith(
  answer: Answer,
  by: Asker | undefined,
  query: Query,
  { manners, gaps }: Counter,
  frame: Frame = {},
): MessageReply {
  // What keepers are told is for them, and what they do is not done again by a button.
  const canShare = !query.command.isForKeepers && mayShare(by, manners.sharing);
  const { payload, isCut } = composed(answer, manners.direction, {
    query,
    canShare,
    canVote: gaps !== null,
    months: manners.months,
    ...frame,
  });
  const { key } = query.command;
  return {
    command: key,
    outcome: answer.outcome,
    payload,
    ...(isCut && { files: [fileFor(answer, key, manners)] }),
    ...(answer.errand && { errand: answer.errand }),
  };
}

/** The whole of an answer, however many pages it has. */
export function fileFor(answer: Answer, key: string, { direction, months }: Manners): MessageFile {
  return fileOf(answer, { language: answer.language, direction, months }, key);
}
