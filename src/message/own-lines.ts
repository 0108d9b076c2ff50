import { isolateQuotations, line } from '../text/direction.ts';
import { fitted } from './fitted.ts';
import { LIMITS } from './limits.ts';
import type { Look } from './look.ts';
import { escapeMarkdown } from './markdown.ts';

/** The most of one line of the bot's own words. */
const LINE = 400;

/** A line of the bot's own words, shown as it is, whatever is quoted in it. */
export function ownLine(text: string, { language, direction }: Look): string {
  const words = escapeMarkdown(text.replace(/\s+/gu, ' ').trim());
  return line(isolateQuotations(words, language, direction), language, direction);
}

/** The same as far as it fits; written, it may be longer than it was. */
export function shownLine(text: string, look: Look, most = LINE): string {
  return fitted(text, most, (part) => ownLine(part, look));
}

/** Such lines as the text of a message, as many as fit. */
export function ownLines(texts: readonly string[], look: Look): string {
  let content = '';
  for (const text of texts) {
    const next = shownLine(text, look);
    if (content.length + 1 + next.length > LIMITS.content) break;
    content += content === '' ? next : `\n${next}`;
  }
  return content;
}
