import type { Command } from '../commands/command.ts';
import { presentable } from '../text/characters.ts';

/** What was asked of a command, its options by key: what an answer can be made from again. */
export interface Query {
  readonly command: Command;
  readonly options: Readonly<Record<string, string | boolean>>;
}

/** Discord takes it out of what it keeps. */
const VARIATION_SELECTOR = /\ufe0f/gu;

/** A text as it comes back from a message or a button: one line, composed, nothing in it that nobody sees. */
export function settled(text: string): string {
  return presentable(text).normalize('NFC').replace(VARIATION_SELECTOR, '').replace(/\s+/gu, ' ').trim();
}

/** The query with its texts settled; what is empty is left out, so that one question is one query. */
export function settledQuery({ command, options }: Query): Query {
  const kept = command.options.flatMap(({ key, kind }): [string, string | boolean][] => {
    const value = options[key];
    if (kind === 'flag') return value === true ? [[key, true]] : [];
    const text = typeof value === 'string' ? settled(value) : '';
    return text === '' ? [] : [[key, text]];
  });
  return { command, options: Object.fromEntries(kept) };
}
