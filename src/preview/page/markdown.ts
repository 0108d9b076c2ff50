import { type BlockMatch, type LinePlace, matchBlock } from './markdown-block.ts';
import { matchCode } from './markdown-code.ts';
import { type LinkMatch, matchBareLink, matchBracketedLink, matchMaskedLink } from './markdown-link.ts';
import { matchMention, matchSign } from './markdown-mention.ts';
import type { MarkdownNode, NodeMatch } from './markdown-node.ts';
import { type Exhausted, matchSpan } from './markdown-span.ts';

export type { MarkdownNode } from './markdown-node.ts';

/** Where a text stands in a message; Discord reads fewer marks in a title, and no links in one that is a link itself. */
export type Flavour = 'message' | 'title' | 'linked-title';

/** What may be read here, given what is around it. */
interface Context {
  readonly blocks: boolean;
  readonly links: boolean;
  readonly mentions: boolean;
  readonly escapes: boolean;
  readonly quote: boolean;
  readonly list: number;
  readonly place: LinePlace;
  readonly depth: number;
}

const MESSAGE: Context = {
  blocks: true,
  links: true,
  mentions: true,
  escapes: true,
  quote: false,
  list: 0,
  place: 'edge',
  depth: 0,
};
const CONTEXTS: Readonly<Record<Flavour, Context>> = {
  message: MESSAGE,
  title: { ...MESSAGE, blocks: false, mentions: false },
  'linked-title': { ...MESSAGE, blocks: false, mentions: false, links: false },
};

/** Marks within marks are read so deep and no deeper: nobody writes so, and a hostile text could exhaust the stack. */
const DEEPEST = 32;

/**
 * A text as Discord reads it. Where the bot failed to hide a mark, the mark works here too:
 * `**سوتشي**: \*تاس\*` → bold «سوتشي», then «: *تاس*».
 */
export function parseMarkdown(text: string, flavour: Flavour = 'message'): readonly MarkdownNode[] {
  return parse(text, CONTEXTS[flavour]);
}

function parse(source: string, context: Context): readonly MarkdownNode[] {
  if (context.depth > DEEPEST) return source === '' ? [] : [{ kind: 'text', text: source }];
  const nodes: MarkdownNode[] = [];
  const exhausted: Exhausted = new Set();
  let place = context.place;
  let at = 0;
  while (at < source.length) {
    const found = matchAt(source, at, { ...context, place }, exhausted);
    append(nodes, found?.node ?? { kind: 'text', text: source[at] ?? '' });
    const end = found?.end ?? at + 1;
    place = placeAfter(source, at, end, place);
    at = end;
  }
  return nodes;
}

/** Texts that touch become one. */
function append(nodes: MarkdownNode[], node: MarkdownNode): void {
  const last = nodes.at(-1);
  if (node.kind === 'text' && last?.kind === 'text')
    nodes[nodes.length - 1] = { kind: 'text', text: last.text + node.text };
  else nodes.push(node);
}

function placeAfter(source: string, at: number, end: number, before: LinePlace): LinePlace {
  if (source[end - 1] === '\n') return 'edge';
  return end === at + 1 && source[at] === ' ' && before !== 'text' ? 'space' : 'text';
}

const MARKS = /[\\`*_~|[<@h>#\-\d ]/;

function matchAt(source: string, at: number, context: Context, exhausted: Exhausted): NodeMatch | null {
  const mark = source[at] ?? '';
  if (!MARKS.test(mark)) return null;
  switch (mark) {
    case ' ':
      return trailingSpaces(source, at);
    case '\\':
      return context.escapes ? matchEscape(source, at) : null;
    case '`':
      return matchCode(source, at);
    default:
      return (
        span(source, at, context, exhausted) ??
        matchSign(source, at) ??
        (context.mentions ? matchMention(source, at) : null) ??
        (context.links ? link(source, at, context) : null) ??
        (context.blocks ? block(source, at, context) : null)
      );
  }
}

/** A backslash hides the mark after it, and itself; before a Latin letter, a digit or a blank it is a backslash. */
function matchEscape(source: string, at: number): NodeMatch | null {
  const hidden = source[at + 1];
  if (hidden === undefined || /[0-9A-Za-z\s]/.test(hidden)) return null;
  return { node: { kind: 'text', text: hidden }, end: at + 2 };
}

const SPACES = / +(?=\n)/y;

/** Spaces at the end of a line are not shown. */
function trailingSpaces(source: string, at: number): NodeMatch | null {
  SPACES.lastIndex = at;
  return source[at - 1] !== ' ' && SPACES.test(source)
    ? { node: { kind: 'text', text: '' }, end: SPACES.lastIndex }
    : null;
}

function span(source: string, at: number, context: Context, exhausted: Exhausted): NodeMatch | null {
  const found = matchSpan(source, at, exhausted);
  if (!found) return null;
  const children = parse(source.slice(found.from, found.to), deeper(context));
  return { node: { kind: found.kind, children }, end: found.end };
}

function link(source: string, at: number, context: Context): NodeMatch | null {
  const found = matchLink(source, at);
  if (!found) return null;
  const { url, label, end } = found;
  if (url === null) return { node: { kind: 'text', text: source.slice(at, end) }, end };
  if (!found.masked) return { node: { kind: 'link', url, children: [{ kind: 'text', text: label }] }, end };
  const inside = { ...deeper(context), links: false, mentions: false, blocks: false, escapes: false };
  return { node: { kind: 'link', url, children: parse(label, inside) }, end };
}

function matchLink(source: string, at: number): LinkMatch | null {
  if (source[at] === '[') return matchMaskedLink(source, at);
  if (source[at] === '<') return matchBracketedLink(source, at);
  return source[at] === 'h' ? matchBareLink(source, at) : null;
}

function block(source: string, at: number, context: Context): NodeMatch | null {
  const found = matchBlock(source, at, context.place, context);
  return found && { node: blockNode(found, context), end: found.end };
}

function blockNode(found: BlockMatch, context: Context): MarkdownNode {
  const inside: Context = { ...deeper(context), place: 'edge' };
  switch (found.kind) {
    case 'heading':
      return { kind: 'heading', level: found.level, children: parse(found.content, { ...inside, place: 'text' }) };
    case 'subtext':
      return { kind: 'subtext', children: parse(found.content, { ...inside, place: 'text' }) };
    case 'quote':
      return { kind: 'quote', children: parse(found.content, { ...inside, quote: true }) };
    case 'list': {
      const item: Context = { ...inside, list: context.list + 1 };
      return { kind: 'list', start: found.start, items: found.contents.map((content) => parse(content, item)) };
    }
  }
}

function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 };
}
