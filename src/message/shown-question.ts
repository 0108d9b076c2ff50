import { withoutBidiControls } from '../text/characters.ts';
import { bold } from './markdown.ts';
import { settled } from './query.ts';

const QUESTION = /^> \*\*(?<written>.*)\*\*$/u;

/** The line of a message that repeats the question: `> **ماذا قال لافروف؟**`. `written` is escaped. */
export function questionLine(written: string): string {
  return `> ${bold(written)}`;
}

/** The question that a message shows, settled as it was when the message was written; null where it shows none. */
export function questionIn(content: string): string | null {
  for (const line of content.split('\n')) {
    const { written } = QUESTION.exec(withoutBidiControls(line).trim())?.groups ?? {};
    if (written !== undefined) return settled(unescaped(written));
  }
  return null;
}

/** Every backslash of a text is itself escaped, so that one before a character is always ours. */
function unescaped(written: string): string {
  return written.replace(/\\([\s\S])/gu, '$1');
}
