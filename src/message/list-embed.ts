import type { APIEmbed } from 'discord-api-types/v10';
import type { ListBlock } from '../commands/answer.ts';
import { LIMITS } from './limits.ts';
import type { Look } from './look.ts';
import { shownLine } from './own-lines.ts';

/** More lines than a reader looks through at a time. */
const MOST_LINES = 20;
/** In UTF-16 units: about as much as the passages of a page. */
const MOST_TEXT = 3000;
/** The most of one line. */
const LINE = 300;
/** The grey of what is no evidence. */
const COLOR = 0x80848e;

/** A list in parts that one embed each can show, whole lines in their order. */
export function partsOf({ title, lines, kind }: ListBlock, look: Look): ListBlock[] {
  const parts: { kind: ListBlock['kind']; title: string; lines: string[] }[] = [];
  let length = 0;
  for (const text of lines) {
    const { length: more } = shownLine(text, look, LINE);
    const last = parts.at(-1);
    length += more;
    if (last && last.lines.length < MOST_LINES && length <= MOST_TEXT) last.lines.push(text);
    else {
      parts.push({ kind, title, lines: [text] });
      length = more;
    }
  }
  return parts;
}

/** A part of a list as an embed: its title, and below it line by line. */
export function listEmbed({ title, lines }: ListBlock, look: Look): APIEmbed {
  return {
    title: shownLine(title, look, LIMITS.embedTitle),
    description: lines.map((text) => shownLine(text, look, LINE)).join('\n'),
    color: COLOR,
  };
}
