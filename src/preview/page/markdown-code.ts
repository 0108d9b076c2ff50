import type { NodeMatch } from './markdown-node.ts';

/** What the backticks at `at` open. Where nothing closes them, the whole run of them is plain text. */
export function matchCode(source: string, at: number): NodeMatch {
  return matchCodeBlock(source, at) ?? matchInlineCode(source, at) ?? plainRun(source, at);
}

const FENCE = '```';
const LANGUAGE_LINE = /[a-zA-Z_\-+.0-9]*\n/y;

function matchCodeBlock(source: string, at: number): NodeMatch | null {
  if (!source.startsWith(FENCE, at)) return null;
  const from = at + FENCE.length;
  LANGUAGE_LINE.lastIndex = from;
  const language = LANGUAGE_LINE.exec(source)?.[0] ?? '';
  // A first line that is all there is, is the code itself and not its language.
  return fenced(source, from + language.length, language.trim()) ?? fenced(source, from, '');
}

function fenced(source: string, from: number, language: string): NodeMatch | null {
  let first = from;
  while (source[first] === '\n') first++;
  const to = source.indexOf(FENCE, first + 1);
  if (to < 0) return null;
  let last = to;
  while (source[last - 1] === '\n') last--;
  const text = source.slice(first, last);
  return { node: { kind: 'code-block', language: language || null, text }, end: to + FENCE.length };
}

/** `` `نص` ``: closed by the nearest run of backticks that is as long as the opening, or as a part of it. */
function matchInlineCode(source: string, at: number): NodeMatch | null {
  const length = runLength(source, at);
  const closing = closingRuns(source, at + length);
  for (let marks = length; marks > 0; marks--) {
    const to = closing.get(marks);
    if (to !== undefined) {
      return { node: { kind: 'code', text: trimCode(source.slice(at + marks, to)) }, end: to + marks };
    }
  }
  return null;
}

/** Where the first run of each length begins, after `from`. */
function closingRuns(source: string, from: number): Map<number, number> {
  const runs = new Map<number, number>();
  for (let at = source.indexOf('`', from); at >= 0; ) {
    const length = runLength(source, at);
    if (!runs.has(length)) runs.set(length, at);
    at = source.indexOf('`', at + length);
  }
  return runs;
}

function runLength(source: string, at: number): number {
  let end = at;
  while (source[end] === '`') end++;
  return end - at;
}

/** A space that only keeps a backtick from the marks is not shown. */
function trimCode(text: string): string {
  const inner = text.trim();
  const from = inner.startsWith('`') && text.startsWith(' ') ? 1 : 0;
  const to = inner.endsWith('`') && text.endsWith(' ') ? -1 : text.length;
  return text.slice(from, to);
}

function plainRun(source: string, at: number): NodeMatch {
  const end = at + runLength(source, at);
  return { node: { kind: 'text', text: source.slice(at, end) }, end };
}
