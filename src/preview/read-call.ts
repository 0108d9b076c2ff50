import { z } from 'zod';
import type { Call } from '../message/call.ts';
import type { CommandDefinition, OptionDefinition } from '../message/definitions.ts';
import { LIMITS } from '../message/limits.ts';
import type { Complaints } from './complaint.ts';

const NAME = z.string().max(100);
const OPTIONS = z.record(NAME, z.union([z.string(), z.boolean()])).default({});

const COMMAND = z.strictObject({ kind: z.literal('command').default('command'), command: NAME, options: OPTIONS });
const SUGGEST = z.strictObject({ kind: z.literal('suggest'), command: NAME, options: OPTIONS, focused: NAME });
const SHOWN = z.strictObject({ id: NAME, content: z.string().max(LIMITS.content), asker: z.null() });
const COMPONENT = z.strictObject({
  kind: z.literal('component'),
  id: z.string().max(LIMITS.customId),
  values: z.array(z.string().max(LIMITS.selectText)).max(LIMITS.selectOptions),
  message: SHOWN,
});
/** The most that Discord takes in a field of a form. Source: the API reference (v10), «Text Input». */
const FORM_FIELD = 4000;
const FORM = z.strictObject({
  kind: z.literal('form'),
  id: z.string().max(LIMITS.customId),
  fields: z.record(NAME, z.string().max(FORM_FIELD)),
  message: SHOWN.nullable(),
});
/** What a message says and what its embeds quote, a line end before each of these. */
const MENU_TEXT = LIMITS.content + LIMITS.embedsTotal + LIMITS.embeds;
const MENU = z.strictObject({ kind: z.literal('menu'), command: NAME, text: z.string().max(MENU_TEXT) });
const SHAPE = z.union([COMMAND, SUGGEST, COMPONENT, FORM, MENU]);

/** What was sent is no call of a command. The message is for the sender. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** What a body is read against. */
interface Known {
  readonly commands: readonly CommandDefinition[];
  readonly menus: readonly string[];
  /** Whether a file of that id was handed over. */
  readonly isAttached: (id: string) => boolean;
  readonly complaints: Complaints;
}

/**
 * The call in the body of a request, checked as Discord checks one before it passes it on: a command and options that
 * exist, of their type, not too long, and none missing that is required.
 *
 * @throws CallError
 */
export function readCall(body: unknown, known: Known): Call {
  const { commands, menus, complaints } = known;
  const read = SHAPE.safeParse(body);
  if (!read.success) throw new CallError(complaints.shape);
  if (read.data.kind === 'menu' && !menus.includes(read.data.command))
    throw new CallError(complaints.unknownCommand(read.data.command, menus));
  // Of a button or a form the desk itself tells what is wrong; what is still being typed need not be whole.
  if (read.data.kind !== 'command') return read.data;
  const { command: name, options } = read.data;
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) throw new CallError(complaints.unknownCommand(name, namesOf(commands)));
  const strange = Object.keys(options).find((key) => !command.options.some((option) => option.name === key));
  if (strange !== undefined) throw new CallError(complaints.unknownOption(strange, namesOf(command.options)));
  for (const option of command.options) {
    const fault = faultOf(option, options[option.name], known);
    if (fault !== null) throw new CallError(fault);
  }
  return { command: name, options };
}

function faultOf(
  option: OptionDefinition,
  value: string | boolean | undefined,
  { complaints, isAttached }: Known,
): string | null {
  const { name, type, required, max_length: most = 6000 } = option;
  if (value === undefined) return required ? complaints.missing(name) : null;
  if (type === 11) return typeof value === 'string' && isAttached(value) ? null : complaints.noFile(name);
  if (type === 5) return typeof value === 'boolean' ? null : complaints.notFlag(name);
  if (typeof value !== 'string') return complaints.notText(name);
  if (required && value.trim() === '') return complaints.missing(name);
  return value.length > most ? complaints.tooLong(name, value.length, most) : null;
}

function namesOf(named: readonly { readonly name: string }[]): string[] {
  return named.map(({ name }) => name);
}
