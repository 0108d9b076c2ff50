import type { Role } from './page-line.ts';
import { plainText } from './plain-text.ts';

/** A run of text that a page sets apart: a paragraph, a heading, an entry of a menu. */
export interface Block {
  readonly text: string;
  readonly role: Role;
  /** How much of it is links, 0–1. */
  readonly links: number;
  /** Whether it stands in a part of the page that says it is no article: a menu, a footer, a form. */
  readonly isFrame: boolean;
}

const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL OPTION P PRE SECTION TABLE TBODY TD TH THEAD TIME TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'HEAD SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT TEXTAREA SELECT MATH CANVAS AUDIO VIDEO'.split(' '),
);
/** Elements that hold no article. */
export const FRAMES: ReadonlySet<string> = new Set('NAV FOOTER FORM ASIDE BUTTON'.split(' '));
/** Names of classes and ids by which pages set furniture apart. */
export const FRAME_NAME =
  /(?:^|[\s_-])(?:related|share|sharing|social|comments?|sidebar|widget|promo|advert|ads?|newsletter|recommend(?:ed)?|most-?(?:read|viewed|popular)|breadcrumbs?|tags?|cookie|popup|modal|menu|footer|ticker|breaking|pagination)(?:$|[\s_-])/iu;
const CAPTION_NAME = /(?:^|[\s_-])(?:wp-)?caption(?:-text)?(?:$|[\s_-])/iu;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
const ELEMENT = 1;
const TEXT = 3;

interface Context {
  readonly role: Role;
  readonly isLink: boolean;
  readonly isFrame: boolean;
}

/** The texts of an element in the order of the page, what is hidden or run left out. Walks without recursion: pages may be nested deeply. */
export function blocksOf(root: Node): Block[] {
  const blocks: Block[] = [];
  let pieces: { text: string; context: Context }[] = [];
  const flush = () => {
    const block = blockOf(pieces);
    if (block) blocks.push(block);
    pieces = [];
  };
  const stack: ({ node: Node; context: Context } | null)[] = [
    { node: root, context: { role: 'text', isLink: false, isFrame: false } },
  ];
  while (stack.length > 0) {
    const next = stack.pop();
    // Null stands for the end of an element that breaks the line.
    if (!next) {
      flush();
      continue;
    }
    const { node, context } = next;
    if (node.nodeType === TEXT) pieces.push({ text: node.nodeValue ?? '', context });
    if (node.nodeType !== ELEMENT || isUnread(node as Element)) continue;
    const element = node as Element;
    const name = element.tagName.toUpperCase();
    if (BREAKS.has(name)) {
      flush();
      stack.push(null);
    }
    const below = contextOf(element, name, context);
    for (let child = element.lastChild; child; child = child.previousSibling)
      stack.push({ node: child, context: below });
  }
  flush();
  return blocks;
}

function contextOf(element: Element, name: string, above: Context): Context {
  const label = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  const isFrame = above.isFrame || FRAMES.has(name) || (name !== 'BODY' && name !== 'HTML' && FRAME_NAME.test(label));
  return { role: roleOf(name, label, above.role), isLink: above.isLink || name === 'A', isFrame };
}

function roleOf(name: string, label: string, above: Role): Role {
  if (/^H[1-6]$/u.test(name)) return 'heading';
  return name === 'FIGCAPTION' || CAPTION_NAME.test(label) ? 'caption' : above;
}

function isUnread(element: Element): boolean {
  if (UNREAD.has(element.tagName.toUpperCase())) return true;
  return element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
}

function blockOf(pieces: readonly { text: string; context: Context }[]): Block | null {
  const text = plainText(
    pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/[ \t\r\n\f]+/gu, ' '),
  );
  if (text === '') return null;
  const filled = pieces.filter((piece) => piece.text.trim() !== '');
  const size = (some: typeof filled) => some.reduce((sum, piece) => sum + piece.text.trim().length, 0);
  const links = size(filled.filter((piece) => piece.context.isLink)) / Math.max(1, size(filled));
  const role = filled[0]?.context.role ?? 'text';
  return { text, role, links, isFrame: filled.every((piece) => piece.context.isFrame) };
}

/** In UTF-16 units. */
export function textSize(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}
