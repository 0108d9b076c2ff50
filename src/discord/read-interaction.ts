import type { Call } from '../message/call.ts';
import { askerOf } from './asker.ts';
import { type Fields, isFields, list, textOf } from './fields.ts';
import { fieldsIn } from './modals.ts';
import type { Packet } from './packets.ts';

/** An interaction, as far as it is answered. */
export interface Received {
  readonly id: string;
  /** Whose interaction it is: the bot's, by which what comes after the first response is sent. */
  readonly application: string;
  /** By which it is answered. A secret for a quarter of an hour. */
  readonly token: string;
  readonly call: Call;
}

/** Discord's numbers of the kinds of interactions and of commands. */
const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const FORM = 5;
const MESSAGE_COMMAND = 3;
/** Of the kinds of options: a file. */
const ATTACHMENT = 11;

/**
 * The interaction of an event, read from the event itself; null where it is none, or one that cannot be answered.
 *
 * discord.js would make objects of everything in it, the whole message under a button, its author and their avatar, and breaks where a
 * compatible server leaves one of these out. Nothing of that is needed here, so nothing of it is kept.
 */
export function interactionIn({ t, d }: Packet): Received | null {
  if (t !== 'INTERACTION_CREATE' || !isFields(d) || !isFields(d.data)) return null;
  const { id, token } = d;
  const call = callOf(d, d.data);
  if (typeof id !== 'string' || typeof token !== 'string' || !call) return null;
  return { id, token, call, application: textOf(d.application_id) };
}

function callOf(interaction: Fields, data: Fields): Call | null {
  const by = askerOf(interaction);
  const command = textOf(data.name);
  switch (interaction.type) {
    case COMMAND:
      if (data.type === MESSAGE_COMMAND) return { kind: 'menu', command, text: messageText(data), by };
      return { kind: 'command', command, options: optionsOf(data), by };
    case AUTOCOMPLETE: {
      const focused = textOf(list(data.options).find((option) => option.focused === true)?.name);
      return { kind: 'suggest', command, options: optionsOf(data), focused, by };
    }
    case COMPONENT: {
      const values = Array.isArray(data.values) ? data.values.filter((value) => typeof value === 'string') : [];
      return { kind: 'component', id: textOf(data.custom_id), values, message: messageOf(interaction.message), by };
    }
    case FORM: {
      const message = isFields(interaction.message) ? messageOf(interaction.message) : null;
      return { kind: 'form', id: textOf(data.custom_id), fields: fieldsIn(data.components), message, by };
    }
    default:
      return null;
  }
}

function optionsOf({ options, resolved }: Fields): Record<string, string | boolean> {
  const given: Record<string, string | boolean> = {};
  for (const { name, type, value } of list(options)) {
    if (typeof name !== 'string' || (typeof value !== 'string' && typeof value !== 'boolean')) continue;
    given[name] = type === ATTACHMENT ? attachmentIn(resolved, String(value)) : value;
  }
  return given;
}

/** Where an attached file lies. Discord says it beside the option, so that nobody can type an address in its place. */
function attachmentIn(resolved: unknown, id: string): string {
  const attachments = isFields(resolved) && isFields(resolved.attachments) ? resolved.attachments : {};
  const attachment = attachments[id];
  return isFields(attachment) ? textOf(attachment.url) : '';
}

/** What the message of a context menu says: its text, and what is quoted in it from pages. */
function messageText({ resolved, target_id: target }: Fields): string {
  const messages = isFields(resolved) && isFields(resolved.messages) ? resolved.messages : {};
  const message = messages[textOf(target)] ?? Object.values(messages)[0];
  if (!isFields(message)) return '';
  const forwarded = list(message.message_snapshots).map((snapshot) => snapshot.message);
  return [message, ...forwarded].flatMap(wordsOf).filter(Boolean).join('\n');
}

function wordsOf(message: unknown): string[] {
  if (!isFields(message)) return [];
  return [textOf(message.content), ...list(message.embeds).map(({ description }) => textOf(description))];
}

function messageOf(message: unknown) {
  const fields = isFields(message) ? message : {};
  // Of the two, the second is what the first was called before.
  const origin = [fields.interaction_metadata, fields.interaction].find(isFields);
  const asker = origin && isFields(origin.user) ? textOf(origin.user.id) : '';
  return { id: textOf(fields.id), content: textOf(fields.content), asker: asker || null };
}
