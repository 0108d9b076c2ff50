import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Log } from '../log.ts';
import { apology } from '../message/apology.ts';
import { askedIn } from '../message/asked.ts';
import type { Call } from '../message/call.ts';
import { type CommandDefinition, registrationsIn } from '../message/definitions.ts';
import type { Answerer } from '../serving/answerer.ts';
import type { Attachments } from './attachments.ts';
import type { Complaints } from './complaint.ts';
import { CallError, readCall } from './read-call.ts';

/** With what a call is answered. */
interface Answering {
  readonly desk: Answerer;
  readonly log: Pick<Log, 'info' | 'error'> | null;
  readonly attachments: Attachments;
  readonly complaints: Complaints;
}

/** One call, answered with the very payload that Discord would get, and its one line in the log. */
export async function interaction(context: Context, preview: Answering): Promise<Response> {
  const { desk, attachments, complaints } = preview;
  // Only a page of this origin can send JSON unasked: for any other, the browser asks first and gets no leave.
  const isJson = /^application\/json\b/i.test(context.req.header('content-type') ?? '');
  const body: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
  if (body === undefined) return context.json({ error: complaints.notJson }, isJson ? 400 : 415);
  const commands = desk.definitions();
  const isAttached = (id: string) => attachments.addressOf(id) !== null;
  try {
    const call = readCall(body, { commands, menus: menusOf(desk), isAttached, complaints });
    return await reply(context, preview, call, withFiles(call, commands, attachments));
  } catch (error) {
    if (error instanceof CallError) return context.json({ error: error.message }, 400);
    throw error;
  }
}

/** A call with its files in place of their ids. */
function withFiles(call: Call, commands: readonly CommandDefinition[], attachments: Attachments): Call {
  if (call.kind !== undefined && call.kind !== 'command') return call;
  const files = commands.find(({ name }) => name === call.command)?.options.filter(({ type }) => type === 11) ?? [];
  const options = { ...call.options };
  for (const { name } of files) {
    const address = attachments.addressOf(String(options[name]));
    if (address !== null) options[name] = address;
  }
  return { ...call, options };
}

/** @param call what is answered; the log has what was sent. */
async function reply(context: Context, { desk, log }: Answering, sent: Call, call: Call): Promise<Response> {
  const start = performance.now();
  const line = { id: newId(), ...askedIn(sent, desk.manners.language) };
  const ms = () => Math.round(performance.now() - start);
  try {
    const served = await desk.reply(call);
    const answer = 'last' in served ? await served.last : served;
    // Suggestions come with every letter that is typed.
    if (call.kind !== 'suggest')
      log?.info({ ...line, command: answer.command, outcome: answer.outcome, ms: ms() }, 'interaction');
    return context.json(answer);
  } catch (error) {
    const command = 'command' in call ? call.command : 'button';
    log?.error({ ...line, command, outcome: 'failed', bug: line.id, err: error, ms: ms() }, 'interaction');
    return context.json({ payload: apology(line.id, sent, desk.manners.language), command, outcome: 'failed' }, 500);
  }
}

/** What stands in the menu of a message, by the names under which Discord has it. */
export function menusOf({ manners }: Answerer): string[] {
  const registered = registrationsIn(manners.language, manners.names);
  return registered.filter(({ type }) => type === 3).map(({ name }) => name);
}

/** By which the log and a reader name the same fault. */
export function newId(): string {
  return randomBytes(4).toString('hex');
}
