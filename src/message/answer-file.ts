import type { Answer, Block, ListBlock, PassageBlock } from '../commands/answer.ts';
import { citationParts } from '../commands/citation.ts';
import { isolate, line } from '../text/direction.ts';
import { headOf } from './embed.ts';
import { LIMITS } from './limits.ts';
import { passageLink } from './link.ts';
import type { Look } from './look.ts';
import { escapeMarkdown } from './markdown.ts';
import { ownLine } from './own-lines.ts';
import type { MessageFile } from './payload.ts';
import { attributed } from './said.ts';

const ENCODER = new TextEncoder();

/**
 * An answer as a Markdown file, for what is longer than a message: the question, the bot's words, then every passage as a quotation
 * with its citation below. Whole parts, until there is as much as Discord takes.
 *
 * @param key of the command: `ask` → `isnad-ask.md`.
 */
export function fileOf(answer: Answer, look: Look, key: string): MessageFile {
  const { asked, heading, whole, blocks } = answer;
  const parts = [...(asked ? [`# ${ownLine(asked, look)}`] : []), ownLine(heading, look)];
  let head: string | null = null;
  for (const block of whole ?? blocks) {
    const next: string | null = block.kind === 'passage' ? headOf(block, look) : null;
    if (next !== null && next !== head) parts.push(`## ${ownLine(next, look)}`);
    head = next;
    parts.push(partOf(block, look));
  }
  return { name: `isnad-${key}.md`, text: fitting(parts) };
}

function partOf(block: Block, look: Look): string {
  if (block.kind === 'notice') return ownLine(block.text, look);
  return block.kind === 'list' ? listPart(block, look) : passagePart(block, look);
}

function listPart({ title, lines }: ListBlock, look: Look): string {
  return [`## ${ownLine(title, look)}`, lines.map((text) => `- ${ownLine(text, look)}`).join('\n')].join('\n\n');
}

function passagePart({ passage, said, also }: PassageBlock, look: Look): string {
  const { language, direction, months } = look;
  // Quoted is what was printed; who said it stands above, and how it came below.
  const words = `> ${line(escapeMarkdown(passage.text), 'ar', direction)}`;
  const quoted = attributed(words, said, language, direction).replace(/\n/gu, '\n\n');
  const [source, ...places] = citationParts(passage, language, also, months);
  const cited = [source, passage.article.title, ...places].flatMap((part) =>
    part ? [isolate(escapeMarkdown(part), language, direction)] : [],
  );
  const url = passageLink(passage);
  return [quoted, line(cited.join(' · '), language, direction), ...(url ? [`<${url}>`] : [])].join('\n\n');
}

function fitting(parts: readonly string[]): string {
  let text = '';
  let bytes = 0;
  for (const part of parts) {
    const next = `${part}\n\n`;
    bytes += ENCODER.encode(next).length;
    if (bytes > LIMITS.file) break;
    text += next;
  }
  return text;
}
