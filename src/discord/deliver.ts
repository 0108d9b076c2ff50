import type { RawFile, REST } from 'discord.js';
import { Routes } from 'discord.js';
import type { MessageReply } from '../message/call.ts';
import type { MessageFile } from '../message/payload.ts';
import type { Received } from './read-interaction.ts';
import { type Response, withFiles } from './response.ts';

/** In milliseconds. Discord has given up by then: to send it again and again would only keep others waiting. */
const LATEST = 3_000;
const MOST_TRIES = 3;
/** Discord's number for an interaction that was answered before. */
const ACKNOWLEDGED = 40060;

/** Sends the first response. @returns what went wrong, or `null`. */
export async function deliver(rest: REST, { id, token }: Received, response: Response): Promise<unknown> {
  const { files = [], ...body } = response;
  const late = new AbortController();
  const { signal } = late;
  // The token in the address is all that Discord asks for.
  const sent = failureOf(() =>
    rest.post(Routes.interactionCallback(id, token), { body, auth: false, files: files.map(rawFile), signal }),
  );
  // A process that has much to do may have its answer and not yet have read it.
  const timer = setTimeout(() => setImmediate(() => late.abort()), LATEST);
  try {
    // Told by the server to wait, discord.js waits, whatever the signal says.
    return await Promise.race([sent, abortOf(signal)]);
  } finally {
    clearTimeout(timer);
  }
}

function abortOf(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason), { once: true }));
}

/** Puts a message into the place of the first response; Discord takes it for a quarter of an hour. @returns what went wrong, or `null`. */
export function deliverLater(
  rest: REST,
  { application, token }: Received,
  { payload, files = [] }: Pick<MessageReply, 'payload' | 'files'>,
): Promise<unknown> {
  const body = withFiles(payload, files);
  return failureOf(() =>
    rest.patch(Routes.webhookMessage(application, token, '@original'), {
      body,
      auth: false,
      files: files.map(rawFile),
    }),
  );
}

function rawFile({ name, text }: MessageFile): RawFile {
  return { name, data: text, contentType: 'text/markdown; charset=utf-8' };
}

/** A line that breaks is tried again: the answer may have been read before it broke, or not. */
async function failureOf(send: () => Promise<unknown>): Promise<unknown> {
  for (let tries = 1; ; tries++) {
    try {
      await send();
      return null;
    } catch (error) {
      if (tries > 1 && codeOf(error) === ACKNOWLEDGED) return null;
      if (tries === MOST_TRIES || !isBrokenLine(error)) return error ?? new Error('not delivered');
    }
  }
}

/** Whatever a server itself says has a status; discord.js tries again by itself where that is of use. */
function isBrokenLine(error: unknown): boolean {
  return error instanceof Error && error.name !== 'AbortError' && !('status' in error);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
