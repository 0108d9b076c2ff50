import type { APIEmbed } from 'discord-api-types/v10';
import type { PassageBlock } from '../commands/answer.ts';
import { eventInWords } from '../commands/attribution.ts';
import { citationParts } from '../commands/citation.ts';
import { presentable } from '../text/characters.ts';
import { type Direction, isolate, line } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import type { Span } from '../text/span.ts';
import { fitted } from './fitted.ts';
import { LIMITS } from './limits.ts';
import { passageLink } from './link.ts';
import type { Look } from './look.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { attributed, headLine } from './said.ts';
import { isSeen } from './seen.ts';

/** The stripe beside an embed: evidence in the green of a printed seal, what is only near in grey. */
const COLORS: Readonly<Record<PassageBlock['role'], number>> = { evidence: 0x2f7d6b, near: 0x80848e };

/** How much of a headline is shown, in UTF-16 units: two lines. Some pages print none, and their first sentence stands for it. */
const TITLE_SHOWN = 120;

/** In the place of a paragraph of marks that nobody sees: Discord takes no embed without words. */
const NOTHING_TO_SEE = '…';

/** The most of a source's name or of the ground of a date that a footer shows. */
const FOOTER_PART = 250;

/** A passage with its citation: headline, the words with those that match in bold, source · date · paragraph. */
export function embedOf(block: PassageBlock, look: Look): APIEmbed {
  const { passage, role } = block;
  const { language, direction } = look;
  const above = headOf(block, look);
  const head = above && headLine(above, language, direction);
  // The archive is Arabic, whatever language the question was asked in.
  const written = (text: string) => line(escapeMarkdown(text.trim()), 'ar', direction);
  const title = fitted(shortened(presentable(passage.article.title), TITLE_SHOWN), LIMITS.embedTitle, written);
  const url = passageLink(passage);
  return {
    ...(head && isSeen(head) && { author: { name: head } }),
    ...(isSeen(title) && { title }),
    ...(url && { url }),
    description: description(block, language, direction),
    footer: { text: footer(block, look) },
    color: COLORS[role],
  };
}

/** What is said above a passage: the claim that it is shown for, or when and where its words were said. */
export function headOf({ said, claim }: PassageBlock, { language, months }: Look): string | null {
  return claim ?? (said ? eventInWords(said.event, language, months) : null);
}

function description({ passage, highlights, said }: PassageBlock, language: Language, direction: Direction): string {
  const written = (words: string) =>
    attributed(line(isSeen(words) ? words.trim() : NOTHING_TO_SEE, 'ar', direction), said, language, direction);
  const marked = written(withHighlights(passage.text, highlights));
  // A passage of very short words grows fivefold in bold; its words matter more than the marks on them.
  return marked.length <= LIMITS.embedDescription ? marked : written(escapeMarkdown(passage.text));
}

function withHighlights(text: string, highlights: readonly Span[]): string {
  let written = '';
  let from = 0;
  for (const { start, end } of highlights) {
    written += escapeMarkdown(text.slice(from, start)) + bold(escapeMarkdown(text.slice(start, end)));
    from = end;
  }
  return written + escapeMarkdown(text.slice(from));
}

/** A footer has no markup, so nothing in it is escaped. */
function footer({ passage, also }: PassageBlock, { language, direction, months }: Look): string {
  const parts = citationParts(passage, language, also, months).map((part) => fitted(part, FOOTER_PART, presentable));
  return line(parts.map((part) => isolate(part, language, direction)).join(' · '), language, direction);
}
