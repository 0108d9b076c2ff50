import { type Block, textSize } from './blocks.ts';
import type { MetaData } from './meta-data.ts';

const MOST_LINKED = 0.5;
const MOST_LINKED_ARTICLE = 0.75;
const LINKED_HEADLINES = 4;
/** Paragraphs one behind the other, which no list has: there a headline stands above each. */
const PARAGRAPHS = 3;

/** Whether what was found is headlines with links: a front page, a section, the results of a search. */
export function isLinkList(found: readonly Block[], meta: Pick<MetaData, 'isArticle' | 'isListing'>): boolean {
  const whole = textSize(found);
  if (whole === 0) return meta.isListing;
  const linked = found.reduce((sum, block) => sum + block.text.length * block.links, 0) / whole;
  if (meta.isArticle) return linked > MOST_LINKED_ARTICLE;
  if (meta.isListing) return true;
  if (longestRun(found) >= PARAGRAPHS) return linked > MOST_LINKED_ARTICLE;
  const headlines = found.filter((block) => block.links > 0.8 && block.text.length >= 20).length;
  return linked > MOST_LINKED || headlines >= LINKED_HEADLINES;
}

function longestRun(blocks: readonly Block[]): number {
  let run = 0;
  let longest = 0;
  for (const { text, links, role } of blocks) {
    if (role === 'caption') continue;
    run = links < 0.2 && role === 'text' && text.length >= 80 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
