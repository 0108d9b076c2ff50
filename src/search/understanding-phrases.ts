import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';

/** Words that are to be found exactly as they stand. `text` is the slice of the question at `span`, marks and outer space left out. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
}

interface Marks {
  readonly marks: RegExp;
  /** Whether the closing mark is another one than the opening: « and ». Which of them opens depends on the keyboard. */
  readonly paired: boolean;
  /** Single words stand in " " for doubt or as names far oftener than to be looked up. */
  readonly leastWords: number;
}

const KINDS: readonly Marks[] = [
  { marks: /[«»]/gu, paired: true, leastWords: 1 },
  { marks: /[“”„‟]/gu, paired: false, leastWords: 2 },
  { marks: /"/gu, paired: false, leastWords: 2 },
];

/**
 * The exact phrases of a question, in order: «من قال «لا حل عسكري» في سوتشي؟» → «لا حل عسكري». Two words or more, in « » one is
 * enough. Where marks of one kind do not pair up, those of that kind mark nothing; what stands inside a phrase is part of it.
 */
export function phrasesIn(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  for (const stretch of KINDS.flatMap((kind) => quoted(text, kind)).sort((a, b) => a.start - b.start)) {
    if (stretch.start < (phrases.at(-1)?.span.end ?? 0)) continue;
    const span = trimmed(text, stretch);
    if (words(text.slice(span.start, span.end)).length >= stretch.leastWords)
      phrases.push({ text: text.slice(span.start, span.end), span });
  }
  return phrases;
}

interface Quoted extends Span {
  readonly leastWords: number;
}

function quoted(text: string, { marks, paired, leastWords }: Marks): Quoted[] {
  const found = Array.from(text.matchAll(marks));
  const [open, close] = [found[0]?.[0], found[1]?.[0]];
  if (found.length % 2 !== 0 || (paired && open === close)) return [];
  if (paired && found.some((mark, at) => mark[0] !== (at % 2 === 0 ? open : close))) return [];
  const stretches: Quoted[] = [];
  for (let at = 0; at + 1 < found.length; at += 2) {
    stretches.push({ start: (found[at]?.index ?? 0) + 1, end: found[at + 1]?.index ?? 0, leastWords });
  }
  return stretches;
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const before = inner.length - inner.trimStart().length;
  return { start: start + before, end: start + Math.max(before, inner.trimEnd().length) };
}
