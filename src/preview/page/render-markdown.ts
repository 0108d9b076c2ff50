import { make } from './make.ts';
import { BLOCK_KINDS, type MarkdownNode } from './markdown-node.ts';
import { renderTime } from './render-time.ts';
import type { PageWords } from './words.ts';

type Nodes = readonly MarkdownNode[];

/**
 * A text of several lines: each line, and each block, an element of its own that finds its own direction. The lines
 * within a block leave that to the block, whose bar or bullets must stand where the text begins; for a browser does not
 * look into what finds its own.
 */
export function renderLines(nodes: Nodes, words: PageWords, within: 'message' | 'block' = 'message'): HTMLElement[] {
  const rendered: HTMLElement[] = [];
  let line: Node[] | null = [];
  const endLine = (keepEmpty: boolean) => {
    if (line && (keepEmpty || line.length > 0))
      rendered.push(make('div', { class: 'line', dir: within === 'message' ? 'auto' : null }, ...line));
  };
  for (const node of nodes) {
    if (BLOCK_KINDS.has(node.kind)) {
      endLine(false);
      rendered.push(renderNode(node, words));
      line = [];
      continue;
    }
    const [first = node, ...rest] = splitAtLineEnds(node);
    line.push(renderNode(first, words));
    for (const part of rest) {
      endLine(true);
      line = isEmpty(part) ? [] : [renderNode(part, words)];
    }
  }
  endLine(false);
  return rendered;
}

/** A text that runs along in a line. */
export function renderInline(nodes: Nodes, words: PageWords): Node[] {
  return nodes.map((node) => renderNode(node, words));
}

function splitAtLineEnds(node: MarkdownNode): MarkdownNode[] {
  return node.kind === 'text' ? node.text.split('\n').map((text) => ({ kind: 'text', text })) : [node];
}

function isEmpty(node: MarkdownNode): boolean {
  return node.kind === 'text' && node.text === '';
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' } as const;

function renderNode(node: MarkdownNode, words: PageWords): HTMLElement {
  switch (node.kind) {
    case 'text':
      return make('span', {}, node.text);
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return make(TAGS[node.kind], {}, ...renderInline(node.children, words));
    case 'spoiler':
      return renderSpoiler(node.children, words);
    case 'code':
      return make('code', {}, node.text);
    case 'code-block':
      return make('pre', { dir: 'auto' }, make('code', {}, node.text));
    case 'link':
      return renderLink(node.url, renderInline(node.children, words));
    case 'mention':
      return make('span', { class: 'mention' }, make('bdi', {}, node.text));
    case 'timestamp':
      return renderTime(node.seconds, node.style);
    case 'emoji':
      return make('span', { class: 'emoji' }, node.name);
    default:
      return renderBlock(node, words);
  }
}

function renderBlock(
  node: Extract<MarkdownNode, { kind: 'heading' | 'subtext' | 'quote' | 'list' }>,
  words: PageWords,
) {
  switch (node.kind) {
    case 'heading':
      // The page has headings of its own above these.
      return make(`h${node.level + 2}`, { dir: 'auto' }, ...renderInline(node.children, words));
    case 'subtext':
      return make('small', { class: 'subtext', dir: 'auto' }, ...renderInline(node.children, words));
    case 'quote':
      return make('blockquote', { dir: 'auto' }, ...renderLines(node.children, words, 'block'));
    case 'list': {
      const items = node.items.map((item) => make('li', {}, ...renderLines(item, words, 'block')));
      if (node.start === null) return make('ul', { dir: 'auto' }, ...items);
      return make('ol', { dir: 'auto', start: String(node.start) }, ...items);
    }
  }
}

/** A link out of the page, that tells the other side nothing. `url` has been found to be http or https. */
export function renderLink(url: string, children: readonly Node[]): HTMLElement {
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children);
}

function renderSpoiler(children: Nodes, words: PageWords): HTMLElement {
  const content = make('span', { 'aria-hidden': 'true' }, ...renderInline(children, words));
  const spoiler = make(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': words.spoiler },
    content,
  );
  const show = () => {
    for (const name of ['role', 'tabindex', 'aria-label']) spoiler.removeAttribute(name);
    content.removeAttribute('aria-hidden');
    spoiler.classList.add('shown');
  };
  spoiler.addEventListener('click', show, { once: true });
  spoiler.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') show();
  });
  return spoiler;
}
