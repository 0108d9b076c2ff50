import type { Choice, MessageReply } from '../message/call.ts';
import type { MessageFile, MessagePayload } from '../message/payload.ts';
import { EPHEMERAL } from '../message/payload.ts';
import type { Served } from '../serving/answerer.ts';

/** What Discord is sent as the first response to an interaction. */
export interface Response {
  readonly type: 4 | 5 | 6 | 7 | 8 | 9;
  readonly data?: object;
  readonly files?: readonly MessageFile[];
}

/** Discord's numbers of the kinds of responses. Source: the API reference (v10), «Interaction Callback Type». */
const NEW_MESSAGE = 4;
const NEW_MESSAGE_LATER = 5;
const CHANGED_MESSAGE_LATER = 6;
const CHANGED_MESSAGE = 7;
const CHOICES = 8;
const FORM = 9;

export function responseTo(reply: Served): Response {
  if ('choices' in reply) return choices(reply.choices);
  if ('form' in reply) return { type: FORM, data: reply.form };
  if ('payload' in reply) return messageResponse(reply);
  if (reply.first) return messageResponse({ payload: reply.first, inPlace: reply.inPlace ?? false });
  // Whether only the asker sees it is settled by the first response, whatever comes after it.
  return reply.inPlace ? { type: CHANGED_MESSAGE_LATER } : { type: NEW_MESSAGE_LATER, data: { flags: EPHEMERAL } };
}

export function messageResponse(reply: Pick<MessageReply, 'payload' | 'inPlace' | 'files'>): Response {
  const { payload, inPlace = false, files = [] } = reply;
  const data = inPlace || files.length > 0 ? withFiles(payload, files) : payload;
  return { type: inPlace ? CHANGED_MESSAGE : NEW_MESSAGE, data, files };
}

/** The files of a message that another takes the place of must go, as its buttons do. */
export function withFiles(payload: MessagePayload, files: readonly MessageFile[]): object {
  return { ...payload, attachments: files.map(({ name }, id) => ({ id: String(id), filename: name })) };
}

export function choices(all: readonly Choice[]): Response {
  return { type: CHOICES, data: { choices: all } };
}
