import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer } from '../commands/answer.ts';
import { wordingIn } from '../commands/wording.ts';
import { type Direction, isolateQuotations, line } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import { embedOf } from './embed.ts';
import { fitted } from './fitted.ts';
import { LIMITS } from './limits.ts';
import { bold, escapeMarkdown } from './markdown.ts';
import { EPHEMERAL, type MessagePayload } from './payload.ts';

/** The most of one line of the message's own words; the reader's question is echoed up to here. */
const LINE = 400;

/** An answer as one message of Discord, within every limit: whole parts until it is full, and a word on what was left out. */
export function messageOf(answer: Answer, direction: Direction): MessagePayload {
  const { language } = answer;
  const passages = answer.blocks.filter((block) => block.kind === 'passage');
  const embeds = whatFits(passages.map((block) => embedOf(block, language, direction)));
  const leftOut = passages.length - embeds.length;
  const written = (text: string) => fitted(text, LINE, (part) => lineOf(part, language, direction));
  const lines = [
    ...(answer.asked ? [`> ${bold(written(answer.asked))}`] : []),
    written(answer.heading),
    ...answer.blocks.filter((block) => block.kind === 'notice').map((block) => written(block.text)),
    ...(leftOut > 0 ? [written(wordingIn(language).leftOut(leftOut))] : []),
  ];
  return payload(whole(lines), embeds, answer.private);
}

function lineOf(text: string, language: Language, direction: Direction): string {
  return line(isolateQuotations(escapeMarkdown(oneLine(text)), language, direction), language, direction);
}

/** A message of the bot's own words alone. */
export function noticeMessage(text: string): MessagePayload {
  return payload(escapeMarkdown(text), [], true);
}

function payload(content: string, embeds: readonly APIEmbed[], isPrivate: boolean): MessagePayload {
  return { content, embeds, flags: isPrivate ? EPHEMERAL : 0, allowed_mentions: { parse: [] } };
}

/** The first embeds that fit into one message together, and do not share a link: Discord would lay these into one. */
function whatFits(embeds: readonly APIEmbed[]): APIEmbed[] {
  const taken: APIEmbed[] = [];
  const links = new Set<string>();
  let total = 0;
  for (const embed of embeds) {
    total += sizeOf(embed);
    if (total > LIMITS.embedsTotal || taken.length === LIMITS.embeds) break;
    const { url, ...unlinked } = embed;
    taken.push(url && links.has(url) ? unlinked : embed);
    if (url) links.add(url);
  }
  return taken;
}

/** What Discord counts of an embed. */
export function sizeOf({ author, title = '', description = '', footer }: APIEmbed): number {
  return (author?.name.length ?? 0) + title.length + description.length + (footer?.text.length ?? 0);
}

/** The first lines that fit into the text of one message. */
function whole(lines: readonly string[]): string {
  let text = '';
  for (const each of lines) {
    const longer = text === '' ? each : `${text}\n${each}`;
    if (longer.length > LIMITS.content) break;
    text = longer;
  }
  return text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
