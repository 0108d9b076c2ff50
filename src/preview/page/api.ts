import type { Call, Choice, SuggestCall } from '../../message/call.ts';
import type { CommandDefinition } from '../../message/definitions.ts';
import type { FormPayload } from '../../message/form.ts';
import type { ShownPayload, ShownReply } from './render-message.ts';

/** Told whenever the server cannot be reached, and when it can be again. */
export type Connection = (state: 'lost' | 'found') => void;

/** What came back: a message, a form to fill in, or why there is neither, in words of the server (null where it gave none). */
export type Sent =
  | { readonly reply: ShownReply; readonly inPlace: boolean }
  | { readonly form: FormPayload }
  | { readonly error: string | null };

export async function fetchCommands(connection: Connection): Promise<readonly CommandDefinition[]> {
  return (await request('/api/commands', {}, connection)) as readonly CommandDefinition[];
}

export async function fetchExamples(connection: Connection): Promise<readonly string[]> {
  return (await request('/api/examples', {}, connection)) as readonly string[];
}

/** The names of the commands in the menu of a message. */
export async function fetchMenus(connection: Connection): Promise<readonly string[]> {
  return (await request('/api/menus', {}, connection)) as readonly string[];
}

/** Sends a call as Discord would. A question changes nothing, so it may safely be sent again until it arrives. */
export async function sendCall(call: Call, connection: Connection): Promise<Sent> {
  const answer = await post(call, connection);
  if (typeof answer !== 'object' || answer === null) return { error: null };
  if ('payload' in answer) {
    const files = 'files' in answer ? (answer.files as ShownReply['files']) : [];
    const reply = { payload: answer.payload as ShownPayload, files };
    return { reply, inPlace: 'inPlace' in answer && answer.inPlace === true };
  }
  if ('form' in answer) return { form: answer.form as FormPayload };
  return { error: 'error' in answer && typeof answer.error === 'string' ? answer.error : null };
}

/** What an option may become while it is typed. */
export async function fetchChoices(call: SuggestCall, connection: Connection): Promise<readonly Choice[]> {
  const answer = await post(call, connection);
  const found = typeof answer === 'object' && answer !== null && 'choices' in answer ? answer.choices : [];
  return Array.isArray(found) ? found : [];
}

function post(call: Call, connection: Connection): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  return request('/api/interactions', { method: 'POST', headers, body: JSON.stringify(call) }, connection);
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 5000;

/** The JSON of an answer, whatever its status; null where it is none. Does not give up while nobody answers. */
async function request(path: string, init: RequestInit, connection: Connection): Promise<unknown> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      const response = await fetch(path, init);
      connection('found');
      return await response.json().catch(() => null);
    } catch {
      connection('lost');
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
