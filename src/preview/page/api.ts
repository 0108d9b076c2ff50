import type { Call, Choice, SuggestCall } from '../../message/call.ts';
import type { CommandDefinition } from '../../message/definitions.ts';
import type { FormPayload } from '../../message/form.ts';
import type { ShownPayload, ShownReply } from './render-message.ts';
import type { ServerLine } from './server-line.ts';

/** What came back: a message, a form to fill in, or why there is neither, in words of the server (null where it gave none). */
export type Sent = { readonly reply: ShownReply; readonly inPlace: boolean } | { readonly form: FormPayload } | Refused;

export interface Refused {
  readonly error: string | null;
}

export async function fetchCommands(line: ServerLine): Promise<readonly CommandDefinition[]> {
  return listOf(await line.request('/api/commands')) as readonly CommandDefinition[];
}

export async function fetchExamples(line: ServerLine): Promise<readonly string[]> {
  return listOf(await line.request('/api/examples')) as readonly string[];
}

/** The names of the commands in the menu of a message. */
export async function fetchMenus(line: ServerLine): Promise<readonly string[]> {
  return listOf(await line.request('/api/menus')) as readonly string[];
}

/** Sends a call as Discord would. A question changes nothing, so it may safely be sent again until it arrives. */
export async function sendCall(call: Call, line: ServerLine): Promise<Sent> {
  const answer = await line.request('/api/interactions', post(call));
  if (!isObject(answer)) return { error: null };
  if (isObject(answer.payload)) {
    const files = 'files' in answer ? (answer.files as ShownReply['files']) : [];
    const reply = { payload: answer.payload as unknown as ShownPayload, files };
    return { reply, inPlace: 'inPlace' in answer && answer.inPlace === true };
  }
  if (isObject(answer.form)) return { form: answer.form as unknown as FormPayload };
  return refusedIn(answer);
}

/** Hands over a file. @returns the id that stands for it in a call. */
export async function sendFile(file: File, line: ServerLine): Promise<string | Refused> {
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const answer = await line.request('/api/attachments', { method: 'POST', headers, body: file });
  return isObject(answer) && 'id' in answer ? String(answer.id) : refusedIn(answer);
}

/** What an option may become while it is typed; null where that cannot be had now. */
export async function fetchChoices(
  call: SuggestCall,
  line: ServerLine,
  signal: AbortSignal,
): Promise<readonly Choice[] | null> {
  const answer = await line.requestOnce('/api/interactions', post(call), signal);
  if (!isObject(answer) || !('choices' in answer)) return null;
  return listOf(answer.choices) as readonly Choice[];
}

function refusedIn(answer: unknown): Refused {
  return { error: isObject(answer) && typeof answer.error === 'string' ? answer.error : null };
}

function post(call: Call): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call) };
}

function isObject(answer: unknown): answer is Readonly<Record<string, unknown>> {
  return typeof answer === 'object' && answer !== null;
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}
