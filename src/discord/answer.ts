import { randomBytes } from 'node:crypto';
import type { REST } from 'discord.js';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { Log } from '../log.ts';
import { apology } from '../message/apology.ts';
import { askedIn, languageOfCall } from '../message/asked.ts';
import type { Call } from '../message/call.ts';
import type { FairUse } from '../message/fair-use.ts';
import { noticeMessage } from '../message/message.ts';
import { nameOf } from '../metrics/counted-desk.ts';
import type { Interaction } from '../metrics/interactions.ts';
import type { Answerer, LaterReply } from '../serving/answerer.ts';
import { OverloadedError } from '../serving/overloaded.ts';
import { deliver, deliverLater } from './deliver.ts';
import type { Received } from './read-interaction.ts';
import { choices, messageResponse, type Response, responseTo } from './response.ts';

/** What came of a call: what to send, what comes after it, and what the log keeps of it. */
interface Result {
  readonly response: Response;
  readonly later?: LaterReply;
  readonly facts: Facts;
}

interface Facts {
  readonly command: string;
  readonly outcome: string;
  /** The id of a bug, and the bug. */
  readonly bug?: string;
  readonly err?: unknown;
}

/** How long whoever could not be answered in time is asked to wait, in seconds. */
const PAUSE = 10;

/** Whoever answers, and by what. */
interface Counter {
  readonly rest: REST;
  readonly desk: Answerer;
  readonly log: Log;
  readonly fairUse: FairUse;
  /** Is told of every interaction that is over. */
  readonly counted?: (interaction: Interaction) => void;
}

/**
 * Answers one interaction, in its first response or soon after it, and writes its one line in the log.
 *
 * A bug in the answer ends here: the reader gets its id, the log gets the rest. An answer that cannot be delivered
 * (too late, no permission, no network) is only logged, for there is nobody to tell.
 */
export async function answer(received: Received, { rest, desk, log, fairUse, counted }: Counter): Promise<void> {
  const { id, call } = received;
  const start = performance.now();
  // Whoever asks too much is told so here, and keeps nobody else waiting.
  const wait = fairUse.admit(call, start);
  const { response, later, facts: first } = wait > 0 ? tooMuch(call, desk, wait) : await resultOf(call, desk);
  let failure = await deliver(rest, received, response);
  let facts: Facts = first;
  // What is under way goes on, whether anybody can be told of it or not.
  later?.last.catch(() => {});
  if (later && !failure) {
    const { message, facts: last } = await lastOf(later, call, desk);
    failure = await deliverLater(rest, received, message);
    facts = last;
  }
  const line = {
    id,
    kind: call.kind,
    ...facts,
    ...askedIn(call, desk.manners.language),
    ms: Math.round(performance.now() - start),
  };
  const outcome = failure ? 'undelivered' : facts.outcome;
  counted?.({
    edge: 'discord',
    kind: call.kind ?? 'command',
    command: facts.command,
    outcome,
    ms: performance.now() - start,
  });
  if (failure) log.warn({ ...line, outcome, err: failure }, 'interaction');
  else if ('bug' in facts) log.error(line, 'interaction');
  // Suggestions come with every letter that is typed.
  else if (call.kind === 'suggest') log.debug(line, 'interaction');
  else log.info(line, 'interaction');
}

function tooMuch(call: Call, { manners }: Answerer, wait: number, outcome = 'limited'): Result {
  const { slower } = buttonWordingIn(languageOfCall(call, manners.language));
  const response =
    call.kind === 'suggest' ? choices([]) : messageResponse({ payload: noticeMessage(slower(Math.ceil(wait))) });
  return { response, facts: { command: nameOf(call), outcome } };
}

async function resultOf(call: Call, desk: Answerer): Promise<Result> {
  try {
    const reply = await desk.reply(call);
    const facts = { command: reply.command, outcome: reply.outcome };
    return { response: responseTo(reply), facts, ...('last' in reply && { later: reply }) };
  } catch (err) {
    if (err instanceof OverloadedError) return tooMuch(call, desk, PAUSE, 'overloaded');
    const bug = newBug();
    const response =
      call.kind === 'suggest' ? choices([]) : messageResponse({ payload: apology(bug, call, desk.manners.language) });
    return { response, facts: { command: nameOf(call), outcome: 'failed', bug, err } };
  }
}

async function lastOf({ command, last }: LaterReply, call: Call, { manners }: Answerer) {
  try {
    const message = await last;
    return { message, facts: { command, outcome: message.outcome } };
  } catch (err) {
    const bug = newBug();
    return {
      message: { payload: apology(bug, call, manners.language) },
      facts: { command, outcome: 'failed', bug, err },
    };
  }
}

function newBug(): string {
  return randomBytes(4).toString('hex');
}
