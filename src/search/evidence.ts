import type { Term } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';
import type { Wanted } from './wanted.ts';

/** How much of a question stands in a passage. */
export interface Evidence {
  /** The share of the question's words that the passage holds, each counted by its rarity: 0–1. */
  readonly coverage: number;
  /** The words of the passage that are the question's. */
  readonly matches: readonly Term[];
}

/** What the passage, whose terms these are, holds of what is wanted. */
export function evidenceIn(terms: readonly Term[], wanted: readonly Wanted[]): Evidence {
  const sureness = new Map<string, number>();
  for (const word of wanted) {
    for (const [stem, likeness] of word.stems) sureness.set(stem, Math.max(sureness.get(stem) ?? 0, likeness));
  }
  const matches = terms.filter((term) => sureness.has(term.stem));
  const held = new Set(matches.map((term) => term.stem));
  let found = 0;
  let all = 0;
  for (const { stems, rarity } of wanted) {
    const best = Math.max(0, ...[...stems].map(([stem, likeness]) => (held.has(stem) ? likeness : 0)));
    found += rarity * best;
    all += rarity;
  }
  return { coverage: all === 0 ? 0 : found / all, matches };
}

/** The matching words as spans of the passage, those parted only by white space laid together. */
export function highlightsOf(text: string, matches: readonly Term[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of matches) {
    const last = spans.at(-1);
    if (last && /^\s*$/u.test(text.slice(last.end, start))) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
