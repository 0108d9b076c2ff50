import type { CommandCall } from '../../message/call.ts';
import type { CommandDefinition } from '../../message/definitions.ts';
import { FILE, plainCall, readTypedCall } from './typed-call.ts';

/** What an address may ask as if it had been typed: `?q=ماذا قال لافروف؟`, `?q=/ask question: سوتشي from: 2015`. */
export function callOf(typed: string, commands: readonly CommandDefinition[]): CommandCall | null {
  if (!typed.startsWith('/')) return plainCall(typed, commands);
  const read = readTypedCall(`${typed} `, commands);
  // A link of a stranger may ask, but never change the archive.
  if (!read || isForKeepers(read.command)) return null;
  return { command: read.command.name, options: read.values };
}

/** What to put after `?q=` to ask the same again; null where no address may ask it or would be read as something else. */
export function typedAs(call: Given, commands: readonly CommandDefinition[]): string | null {
  return (
    [plainText(call), writtenOut(call, commands)].find((text) => text && isSame(callOf(text, commands), call)) ?? null
  );
}

function plainText({ options }: Given): string | null {
  const [only, ...others] = Object.values(options);
  return typeof only === 'string' && others.length === 0 ? only : null;
}

/** A call, or one with files that are still to be handed over. */
interface Given {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A call as somebody could have typed it: `/ask question: سوتشي from: 2015`. A file cannot be typed. */
export function writtenOut({ command: name, options }: Given, commands: readonly CommandDefinition[]): string {
  const known = commands.find((command) => command.name === name)?.options ?? [];
  const parts = known.flatMap((option) => {
    const value = options[option.name];
    return value === undefined || option.type === FILE ? [] : [`${option.name}: ${value}`];
  });
  return [`/${name}`, ...parts].join(' ');
}

function isForKeepers({ default_member_permissions: needed }: CommandDefinition): boolean {
  return needed !== undefined;
}

function isSame(read: CommandCall | null, { command, options }: Given): boolean {
  if (read?.command !== command) return false;
  const names = new Set([...Object.keys(options), ...Object.keys(read.options)]);
  return [...names].every((name) => read.options[name] === options[name]);
}
