import type { Flavour } from '../../src/preview/page/markdown.ts';
import { parseMarkdown } from '../../src/preview/page/markdown.ts';
import type { MarkdownNode } from '../../src/preview/page/markdown-node.ts';

/** A text as it is understood, in one line that can be written by hand: `**نص**` → `bold(نص)`. */
export function understood(text: string, flavour?: Flavour): string {
  return all(parseMarkdown(text, flavour));
}

function all(nodes: readonly MarkdownNode[]): string {
  return nodes.map(one).join('');
}

function one(node: MarkdownNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `code(${node.text})`;
    case 'code-block':
      return `code-block(${node.language ?? ''}|${node.text})`;
    case 'link':
      return `link(${node.url}|${all(node.children)})`;
    case 'mention':
      return `mention(${node.text})`;
    case 'timestamp':
      return `timestamp(${node.seconds}|${node.style})`;
    case 'emoji':
      return `emoji(${node.name})`;
    case 'heading':
      return `heading${node.level}(${all(node.children)})`;
    case 'list':
      return `list${node.start ?? ''}(${node.items.map(all).join('|')})`;
    default:
      return `${node.kind}(${all(node.children)})`;
  }
}
