import { createHash } from 'node:crypto';
import { contextOf } from '../commands/context.ts';
import { relaxed } from '../commands/relaxation.ts';
import { type ButtonWording, buttonWordingIn } from '../commands/wording-buttons.ts';
import type { Language } from '../text/language.ts';
import { languageTyped } from './asked.ts';
import { type Press, readButtonId } from './button-id.ts';
import type { Asker, ComponentCall, MessageReply } from './call.ts';
import { readContextId } from './context-id.ts';
import { readDraftId } from './draft-id.ts';
import { draftPressed } from './draft-pressed.ts';
import type { Counter } from './manners.ts';
import { type Frame, messageOf } from './message.ts';
import { mayShare } from './permissions.ts';
import type { Query } from './query.ts';
import { questionIn } from './shown-question.ts';
import { answerTo, fileFor, noticeReply, shownTo } from './shown-to.ts';

const PAGE = /^(?<page>\d{1,3})(?<shared>s?)$/u;

/** What comes of a button or a select under a message of the bot, however old it is. */
export function pressed(call: ComponentCall, counter: Counter): MessageReply {
  const context = readContextId(call.id);
  if (context) return around(context.ref || (call.values[0] ?? ''), context.language, call, counter);
  const draft = readDraftId(call.id);
  if (draft) return draftPressed(draft, call.by, counter.manners);
  const press = readButtonId(call.id, questionIn(call.message.content));
  if (!press) return noticeReply('button', 'misused', buttonWordingIn(counter.manners.language).unreadable);
  switch (press.action) {
    case 'page':
      return paged(press, call, counter);
    case 'relax':
      return again(relaxed(press.query.options, press.argument), press.query, call, counter);
    case 'vote':
      return voted(press.query, call, counter);
    case 'open':
      return opened(press, call, counter);
    case 'file':
      return filed(press.query, call, counter);
    case 'share':
      return shared(press, call, counter);
  }
}

function around(ref: string, language: Language, { id }: ComponentCall, { library, manners }: Counter): MessageReply {
  const answer = contextOf(ref, library, language);
  const payload = messageOf(answer, manners.direction, { months: manners.months });
  // From the message itself the reader goes on in it; below an answer it is a message of its own.
  const inPlace = readContextId(id)?.ref !== '' && answer.outcome === 'answered';
  return { command: 'context', outcome: answer.outcome, payload, inPlace };
}

function paged({ query, argument }: Press, call: ComponentCall, counter: Counter): MessageReply {
  const { page = '0', shared = '' } = PAGE.exec(argument)?.groups ?? {};
  const { asker } = call.message;
  return turned(query, call, counter, { page: Number(page), ...(shared && { sharedBy: asker }) });
}

function again(options: Query['options'] | null, query: Query, call: ComponentCall, counter: Counter): MessageReply {
  return turned(options ? { ...query, options } : query, call, counter, {});
}

/** Another question, in the place of the first or for whoever pressed alone. */
function opened({ query, argument }: Press, call: ComponentCall, counter: Counter): MessageReply {
  if (argument === 'i') return turned(query, call, counter, {});
  return shownTo(call.by, { ...query, options: { ...query.options, private: true } }, counter);
}

/** Whoever asked turns the message itself; anybody else gets a copy of their own, so that nobody turns a page under another's eyes. */
function turned(query: Query, { message, by }: ComponentCall, counter: Counter, frame: Frame): MessageReply {
  if (isTheirs(message.asker, by)) return { ...shownTo(by, query, counter, frame), inPlace: true };
  const { page = 0 } = frame;
  return shownTo(by, { ...query, options: { ...query.options, private: true } }, counter, { page });
}

function isTheirs(asker: string | null, by: Asker | undefined): boolean {
  return asker === null || by === undefined || asker === by.person;
}

function voted(query: Query, { message, by }: ComponentCall, { gaps, manners }: Counter): MessageReply {
  const wording = wordingFor(query, manners.language);
  if (!gaps) return noticeReply(query.command.key, 'told', wording.cannotVote);
  const voter = createHash('sha256').update(`${message.id} ${by?.person}`).digest('base64url').slice(0, 11);
  const { command, options } = query;
  const isKept = gaps.note({ why: 'voted', command: command.key, options, server: by?.server ?? null, voter });
  return noticeReply(command.key, 'told', isKept ? wording.voted : wording.cannotVote);
}

function shared({ query, argument }: Press, { by }: ComponentCall, counter: Counter): MessageReply {
  const { manners } = counter;
  if (query.command.isForKeepers || !mayShare(by, manners.sharing)) {
    return noticeReply(query.command.key, 'misused', wordingFor(query, manners.language).mayNotShare);
  }
  const { private: _, ...options } = query.options;
  const page = Number(PAGE.exec(argument)?.groups?.page ?? 0);
  return shownTo(by, { ...query, options }, counter, { page, sharedBy: by?.person ?? null });
}

/** The whole answer, for whoever pressed alone. */
function filed(query: Query, { by }: ComponentCall, counter: Counter): MessageReply {
  const answer = answerTo(by, query, counter);
  const { key } = query.command;
  return {
    ...noticeReply(key, answer.outcome, buttonWordingIn(answer.language).inFile),
    files: [fileFor(answer, key, counter.manners)],
  };
}

/** In the language of what was asked, as the answer was. */
function wordingFor({ options }: Query, fallback: Language): ButtonWording {
  return buttonWordingIn(languageTyped(options, fallback));
}
