import type { Answer } from '../commands/answer.ts';
import type { Keeper } from '../commands/command.ts';
import type { Gap } from '../commands/gap.ts';
import type { Choosing } from '../commands/server-choices.ts';
import { fileOf } from './answer-file.ts';
import type { Asker, MessageReply } from './call.ts';
import type { Counter, Manners } from './manners.ts';
import { composed, type Frame, noticeMessage } from './message.ts';
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
export function replyOf(answer: Answer, key: string, manners: Manners, frame: Frame = {}): MessageReply {
  const { payload, isCut } = composed(answer, manners.direction, { months: manners.months, ...frame });
  const files = isCut ? { files: [fileFor(answer, key, manners)] } : {};
  return { command: key, outcome: answer.outcome, payload, ...files };
}

/** The same with the buttons by which whoever asked goes on from it, and with what is left to be done. */
export function replyWith(
  answer: Answer,
  by: Asker | undefined,
  query: Query,
  { manners, gaps }: Counter,
  frame: Frame = {},
): MessageReply {
  // What keepers are told is for them, and what they do is not done again by a button.
  const canShare = !query.command.isForKeepers && mayShare(by, manners.sharing);
  const reply = replyOf(answer, query.command.key, manners, { query, canShare, canVote: gaps !== null, ...frame });
  return answer.errand ? { ...reply, errand: answer.errand } : reply;
}

/** Words of the bot alone, for whoever called alone. */
export function noticeReply(command: string, outcome: MessageReply['outcome'], text: string): MessageReply {
  return { command, outcome, payload: noticeMessage(text) };
}

/** The whole of an answer, however many pages it has. */
export function fileFor(answer: Answer, key: string, { direction, months }: Manners): MessageFile {
  return fileOf(answer, { language: answer.language, direction, months }, key);
}
