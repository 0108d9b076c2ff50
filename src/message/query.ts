import type { Command, Label, Option } from '../commands/command.ts';
import { presentable } from '../text/characters.ts';
import type { CommandCall } from './call.ts';
import { LIMITS } from './limits.ts';

/** What was asked of a command, its options by key: what an answer can be made from again. */
export interface Query {
  readonly command: Command;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Discord takes it out of what it keeps. */
const VARIATION_SELECTOR = /\ufe0f/gu;

/** More marks than these on one letter are no writing, and to compose them takes a time that grows with their square. Source: UAX #15, «Stream-Safe Text Format». */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;

/** The most that an option takes, in UTF-16 units. */
export function mostOf({ isLong = false }: Pick<Option, 'isLong'>): number {
  return isLong ? LIMITS.textOption : LIMITS.shortOption;
}

/** A text as it comes back from a message or a button: one line, composed, nothing in it that nobody sees; at most `most` of it is read. */
export function settled(text: string, most: number = LIMITS.textOption): string {
  const shown = presentable(text.slice(0, most)).replace(PILED_MARKS, '$1');
  return shown.normalize('NFC').replace(VARIATION_SELECTOR, '').replace(/\s+/gu, ' ').trim();
}

/** The options of a call by their keys, whatever script their names are in. */
export function optionsByKey(
  { options }: Pick<CommandCall, 'options'>,
  command: Command,
  script: keyof Label,
): Query['options'] {
  const given = command.options.flatMap(({ key, label }) => {
    const value = options[label[script]];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(given);
}

/** The query with its texts settled; what is empty is left out, so that one question is one query. */
export function settledQuery({ command, options }: Query): Query {
  const kept = command.options.flatMap((option): [string, string | boolean][] => {
    const { key, kind } = option;
    const value = options[key];
    if (kind === 'flag') return value === true ? [[key, true]] : [];
    // Nobody typed where a file lies, and Discord signs it: with one letter less it is found no more.
    if (kind === 'file') return value ? [[key, value]] : [];
    const text = typeof value === 'string' ? settled(value, mostOf(option)) : '';
    return text === '' ? [] : [[key, text]];
  });
  return { command, options: Object.fromEntries(kept) };
}
