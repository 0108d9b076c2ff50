import { COMMANDS } from '../commands/commands.ts';
import { checkOf } from './check.ts';
import { LIMITS } from './limits.ts';
import type { Query } from './query.ts';

/** What a button under an answer does with the query that was answered; `open` asks another, `file` gives the whole answer as a file. */
export interface Press {
  readonly action: 'page' | 'relax' | 'vote' | 'share' | 'open' | 'file';
  /** The number of the page, from 0, for `page`; the change of the query for `relax`; `i` where the answer of `open` takes the place of the message; empty else. */
  readonly argument: string;
  readonly query: Query;
}

/** The first character of every id. Whatever is read here later must go on reading what this version wrote: buttons live for ever. */
export const VERSION = '1';

const LETTERS: Readonly<Record<Press['action'], string>> = {
  page: 'p',
  relax: 'r',
  vote: 'v',
  share: 's',
  open: 'o',
  file: 'f',
};

const MARKS: Readonly<Record<string, string>> = { '~': '~~', '|': '~!', '*': '~+' };
const PLAIN = new Map(Object.entries(MARKS).map(([plain, mark]) => [mark, plain]));
/** Stands for a text that the message shows: «*0+312» are its first 312 characters. */
const SHOWN = /^\*(\d{1,4})\+(\d{1,4})$/u;
const ID = /^(?<head>1[\s\S]*)\.(?<check>[0-9a-z]{4})$/u;

/** An option as an id holds it: the first letter of its key, and its text, which a flag has not. */
interface Part {
  readonly letter: string;
  readonly text: string;
}

/**
 * A press as the `custom_id` of its button: `1p2|ask|qماذا قال لافروف؟.k3x9`. It holds the whole query; a text that is too long for it is
 * pointed to in `shown`, the question as the message shows it.
 *
 * @returns null where neither holds it.
 */
export function buttonId(press: Press, shown: string | null): string | null {
  const parts = partsOf(press.query);
  const plain = parts.map(({ letter, text }) => letter + escaped(text));
  const check = checkOf(headOf(press, plain));
  const held = [...plain];
  const id = () => `${headOf(press, held)}.${check}`;
  const longestFirst = [...parts.entries()].sort(([, a], [, b]) => b.text.length - a.text.length);
  for (const [at, { letter, text }] of longestFirst) {
    if (id().length <= LIMITS.customId) break;
    const from = text === '' ? -1 : (shown?.indexOf(text) ?? -1);
    if (from >= 0) held[at] = `${letter}*${from}+${text.length}`;
  }
  return id().length <= LIMITS.customId ? id() : null;
}

/** @returns null where it is none of ours, or was damaged, or the message does not show what it points to. */
export function readButtonId(id: string, shown: string | null): Press | null {
  const { head = '', check } = ID.exec(id)?.groups ?? {};
  const [start = '', key = '', ...parts] = head.split('|');
  const action = (Object.keys(LETTERS) as Press['action'][]).find((each) => LETTERS[each] === start.charAt(1));
  const command = COMMANDS.find((each) => each.key === key);
  if (!action || !command) return null;
  const options: Record<string, string | boolean> = {};
  for (const part of parts) {
    const option = command.options.find((each) => each.key.charAt(0) === part.charAt(0));
    if (!option) return null;
    options[option.key] = option.kind === 'flag' ? true : textIn(part.slice(1), shown);
  }
  const press: Press = { action, argument: start.slice(2), query: { command, options } };
  const plain = partsOf(press.query).map(({ letter, text }) => letter + escaped(text));
  return checkOf(headOf(press, plain)) === check ? press : null;
}

function partsOf({ command, options }: Query): Part[] {
  return command.options.flatMap(({ key }): Part[] => {
    const value = options[key];
    if (value === undefined || value === false) return [];
    return [{ letter: key.charAt(0), text: value === true ? '' : value }];
  });
}

function headOf({ action, argument, query }: Press, parts: readonly string[]): string {
  return [`${VERSION}${LETTERS[action]}${argument}`, query.command.key, ...parts].join('|');
}

function escaped(text: string): string {
  return text.replace(/[~|*]/gu, (mark) => MARKS[mark] ?? mark);
}

function textIn(written: string, shown: string | null): string {
  const [, from, length] = SHOWN.exec(written) ?? [];
  if (from !== undefined) return (shown ?? '').slice(Number(from), Number(from) + Number(length));
  return written.replace(/~[~!+]/gu, (mark) => PLAIN.get(mark) ?? mark);
}
