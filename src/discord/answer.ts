import { randomBytes } from 'node:crypto';
import type { RawFile, REST } from 'discord.js';
import { Routes } from 'discord.js';
import { buttonWordingIn } from '../commands/wording-buttons.ts';
import type { Log } from '../log.ts';
import { askedIn } from '../message/asked.ts';
import type { Call, Reply } from '../message/call.ts';
import type { FairUse } from '../message/fair-use.ts';
import { noticeMessage } from '../message/message.ts';
import type { MessageFile, MessagePayload } from '../message/payload.ts';
import type { Answerer } from '../serving/answerer.ts';
import type { Received } from './read-interaction.ts';

/** What Discord is sent as the first response to an interaction. */
interface Response {
  readonly type: 4 | 7 | 8;
  readonly data: object;
  readonly files?: readonly MessageFile[];
}

/** What came of a call: what to send, and what the log keeps of it. */
interface Result {
  readonly response: Response;
  readonly facts: Readonly<Record<string, unknown>>;
}

const NEW_MESSAGE = 4;
const CHANGED_MESSAGE = 7;
const CHOICES = 8;

/** Whoever answers, and by what. */
export interface Counter {
  readonly rest: REST;
  readonly desk: Answerer;
  readonly log: Log;
  readonly fairUse: FairUse;
}

/**
 * Answers one interaction in its first response and writes its one line in the log.
 *
 * A bug in the answer ends here: the reader gets its id, the log gets the rest. An answer that cannot be delivered
 * (too late, no permission, no network) is only logged, for there is nobody to tell.
 */
export async function answer({ id, token, call }: Received, { rest, desk, log, fairUse }: Counter): Promise<void> {
  const start = performance.now();
  // Whoever asks too much is told so here, and keeps nobody else waiting.
  const wait = fairUse.admit(call, start);
  const { response, facts } = wait > 0 ? tooMuch(call, desk, wait) : await resultOf(call, desk);
  const failure = await deliver(rest, id, token, response);
  const line = {
    id,
    kind: call.kind,
    ...facts,
    ...askedIn(call, desk.manners.language),
    ms: Math.round(performance.now() - start),
  };
  if (failure) log.warn({ ...line, outcome: 'undelivered', err: failure }, 'interaction');
  else if ('bug' in facts) log.error(line, 'interaction');
  // Suggestions come with every letter that is typed.
  else if (call.kind === 'suggest') log.debug(line, 'interaction');
  else log.info(line, 'interaction');
}

function tooMuch(call: Call, { manners }: Answerer, wait: number): Result {
  const { slower } = buttonWordingIn(manners.language);
  const response = call.kind === 'suggest' ? choices([]) : message(noticeMessage(slower(Math.ceil(wait))));
  return { response, facts: { command: nameOf(call), outcome: 'limited' } };
}

function nameOf(call: Call): string {
  return call.kind === 'component' ? 'button' : call.command;
}

async function resultOf(call: Call, desk: Answerer): Promise<Result> {
  try {
    const reply = await desk.reply(call);
    return { response: responseTo(reply), facts: { command: reply.command, outcome: reply.outcome } };
  } catch (err) {
    const bug = randomBytes(4).toString('hex');
    const response = call.kind === 'suggest' ? choices([]) : message(desk.apology(bug));
    return { response, facts: { command: nameOf(call), outcome: 'failed', bug, err } };
  }
}

function responseTo(reply: Reply): Response {
  if ('choices' in reply) return choices(reply.choices);
  return message(reply.payload, reply.inPlace, reply.files);
}

function message(payload: MessagePayload, inPlace = false, files: readonly MessageFile[] = []): Response {
  // The files of a message that another takes the place of must go, as its buttons do.
  const attachments = files.map(({ name }, id) => ({ id: String(id), filename: name }));
  const data = inPlace || files.length > 0 ? { ...payload, attachments } : payload;
  return { type: inPlace ? CHANGED_MESSAGE : NEW_MESSAGE, data, files };
}

function choices(all: readonly object[]): Response {
  return { type: CHOICES, data: { choices: all } };
}

function rawFile({ name, text }: MessageFile): RawFile {
  return { name, data: text, contentType: 'text/markdown; charset=utf-8' };
}

/** @returns what went wrong, or `null`. */
async function deliver(rest: REST, id: string, token: string, { files = [], ...body }: Response): Promise<unknown> {
  try {
    // The token in the address is all that Discord asks for.
    await rest.post(Routes.interactionCallback(id, token), { body, auth: false, files: files.map(rawFile) });
    return null;
  } catch (error) {
    return error ?? new Error('not delivered');
  }
}
