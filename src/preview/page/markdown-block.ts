/** A block that begins a line: its content is still to be read, and the text goes on at `end`, after the line's end. */
export type BlockMatch =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly content: string; readonly end: number }
  | { readonly kind: 'subtext' | 'quote'; readonly content: string; readonly end: number }
  | {
      readonly kind: 'list';
      readonly start: number | null;
      readonly contents: readonly string[];
      readonly end: number;
    };

/** Where on its line something stands: at its very edge, after spaces only, or after other text. */
export type LinePlace = 'edge' | 'space' | 'text';

/** Which blocks may begin: a heading not in a list, a quote not in a quote, a list not eleven deep. */
interface BlockLimits {
  readonly quote: boolean;
  readonly list: number;
}

const DEEPEST_LIST = 11;

/** The block that begins at `at`, or null: `-# مصدر` → subtext. */
export function matchBlock(source: string, at: number, place: LinePlace, limits: BlockLimits): BlockMatch | null {
  const mark = source[at] ?? '';
  if (place === 'text') return null;
  if (mark === '>') return limits.quote ? null : matchQuote(source, at);
  if (place === 'edge' && mark === '#') return limits.list > 0 ? null : matchHeading(source, at);
  if (place === 'edge' && source.startsWith('-#', at)) return matchSubtext(source, at);
  if (limits.list < DEEPEST_LIST && /[-*\d]/.test(mark)) return matchList(source, at);
  return null;
}

/** Where the line of `at` ends, and where the next one begins. */
function lineEnd(source: string, at: number): { to: number; next: number } {
  const to = source.indexOf('\n', at);
  return to < 0 ? { to: source.length, next: source.length } : { to, next: to + 1 };
}

const HEADING = /(#{1,3})\s+(?![#\s])/y;

function matchHeading(source: string, at: number): BlockMatch | null {
  HEADING.lastIndex = at;
  const found = HEADING.exec(source);
  if (!found || HEADING.lastIndex === source.length) return null;
  const { to, next } = lineEnd(source, HEADING.lastIndex);
  const content = trimHashes(source.slice(HEADING.lastIndex, to));
  const level = found[1]?.length === 1 ? 1 : found[1]?.length === 2 ? 2 : 3;
  return { kind: 'heading', level, content, end: next };
}

/** Hashes may close a heading as they open it: `# عنوان #`. */
function trimHashes(text: string): string {
  let end = text.trimEnd().length;
  while (text[end - 1] === '#') end--;
  return text.slice(0, end).trimEnd();
}

const SUBTEXT = /-# +(?!-#)(?=[^\n ])/y;

function matchSubtext(source: string, at: number): BlockMatch | null {
  SUBTEXT.lastIndex = at;
  if (!SUBTEXT.test(source)) return null;
  const from = SUBTEXT.lastIndex;
  const { to, next } = lineEnd(source, from);
  return { kind: 'subtext', content: source.slice(from, to), end: next };
}

/** `> نص` for as many lines as have the mark; `>>> نص` for everything that follows. */
function matchQuote(source: string, at: number): BlockMatch | null {
  if (source.startsWith('>>> ', at)) return { kind: 'quote', content: source.slice(at + 4), end: source.length };
  const lines: string[] = [];
  let end = at;
  while (source.startsWith('> ', end)) {
    const { to, next } = lineEnd(source, end);
    lines.push(source.slice(end + 2, to));
    end = next;
  }
  return lines.length === 0 ? null : { kind: 'quote', content: lines.join('\n'), end };
}

const BULLET = /(?:[-*]|(\d{1,10})\.) +/y;

/** Lines that begin with a space belong to the item above them; what they are indented by is not shown. */
function matchList(source: string, at: number): BlockMatch | null {
  const contents: string[] = [];
  let start: number | null = null;
  let end = at;
  for (;;) {
    BULLET.lastIndex = end;
    const bullet = BULLET.exec(source);
    if (!bullet) break;
    if (contents.length === 0 && bullet[1] !== undefined) start = Math.min(Math.max(Number(bullet[1]), 1), 1e9);
    const item = readItem(source, end, bullet[0].length);
    contents.push(item.content);
    end = item.next;
  }
  return contents.length === 0 ? null : { kind: 'list', start, contents, end };
}

function readItem(source: string, at: number, bullet: number): { content: string; next: number } {
  let { to, next } = lineEnd(source, at);
  const lines = [source.slice(at + bullet, to)];
  while (source[next] === ' ') {
    const from = next;
    ({ to, next } = lineEnd(source, from));
    let indent = 0;
    while (indent < bullet && source[from + indent] === ' ') indent++;
    lines.push(source.slice(from + indent, to));
  }
  return { content: lines.join('\n'), next };
}
