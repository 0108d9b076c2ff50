import type { APIEmbed } from 'discord-api-types/v10';
import type { ListBlock, PassageBlock } from '../commands/answer.ts';
import { embedOf, headOf } from './embed.ts';
import { LIMITS } from './limits.ts';
import { listEmbed, partsOf } from './list-embed.ts';
import type { Look } from './look.ts';

/** More than a reader looks through at a time. */
const MOST_ON_PAGE = 5;

/** What stands in an embed each. */
type Paged = PassageBlock | ListBlock;

/** Passages, or lists, that one message shows together. */
interface Page {
  readonly blocks: readonly Paged[];
  readonly embeds: readonly APIEmbed[];
}

/** Passages laid into messages, in their order and whole, as many on each as its limits allow; of a long list whole lines. One page at least. */
export function pagesOf(blocks: readonly Paged[], look: Look): Page[] {
  const pages: { blocks: Paged[]; embeds: APIEmbed[] }[] = [{ blocks: [], embeds: [] }];
  let total = 0;
  for (const block of blocks.flatMap((each): Paged[] => (each.kind === 'list' ? partsOf(each, look) : [each]))) {
    let page = pages.at(-1) ?? { blocks: [], embeds: [] };
    let embed = embedOn(page, block, look);
    if (page.blocks.length === MOST_ON_PAGE || total + sizeOf(embed) > LIMITS.embedsTotal) {
      page = { blocks: [], embeds: [] };
      pages.push(page);
      total = 0;
      embed = embedOn(page, block, look);
    }
    total += sizeOf(embed);
    page.blocks.push(block);
    page.embeds.push(embed);
  }
  return pages;
}

/** Of neighbours, the first alone says what is said above all of them, and bears the link that Discord would lay them together for. */
function embedOn({ blocks, embeds }: Page, block: Paged, look: Look): APIEmbed {
  if (block.kind === 'list') return listEmbed(block, look);
  const above = blocks.at(-1);
  const { url, author, ...rest } = embedOf(block, look);
  const isSaid = above?.kind === 'passage' && headOf(above, look) === headOf(block, look);
  const isLinked = embeds.some((other) => other.url === url);
  return { ...(author && !isSaid && { author }), ...(url && !isLinked && { url }), ...rest };
}

/** What Discord counts of an embed. */
export function sizeOf({ author, title = '', description = '', footer }: APIEmbed): number {
  return (author?.name.length ?? 0) + title.length + description.length + (footer?.text.length ?? 0);
}
