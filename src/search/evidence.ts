import type { Term } from '../text/analysis.ts';
import type { Span } from '../text/span.ts';
import type { Wanted } from './wanted.ts';

/** How surely each part of the question stands among some stems: 0–1, in the order of the parts. */
export function heldBy(stems: ReadonlySet<string>, wanted: readonly Wanted[]): number[] {
  return wanted.map(({ meanings }) => {
    let best = 0;
    for (const meaning of meanings) {
      if (meaning.sureness > best && meaning.stems.every((stem) => stems.has(stem))) best = meaning.sureness;
    }
    return best;
  });
}

/** The share of the question that is held, each part counted by its rarity: 0–1. Reckoned several times for each passage. */
export function coverageOf(held: readonly number[], wanted: readonly Wanted[]): number {
  let found = 0;
  let all = 0;
  for (let at = 0; at < wanted.length; at++) {
    const rarity = wanted[at]?.rarity ?? 0;
    found += rarity * (held[at] ?? 0);
    all += rarity;
  }
  return all === 0 ? 0 : found / all;
}

/** How surely each part stands in the one or the other. */
export function eitherOf(one: readonly number[], other: readonly number[]): number[] {
  const either: number[] = [];
  for (let at = 0; at < one.length; at++) either.push(Math.max(one[at] ?? 0, other[at] ?? 0));
  return either;
}

/** How rare all parts of a question are together; 1 where nothing is asked for, so that it can be divided by. */
export function rarityOfAll(wanted: readonly Wanted[]): number {
  return wanted.reduce((sum, part) => sum + part.rarity, 0) || 1;
}

/**
 * The words of a passage that stand for a part of the question which the passage holds. Of an expression of several words each is also a word
 * by itself, so that one counts only where nothing surer does: «الاتحاد» is no Russian Federation beside «روسيا».
 */
export function matchesIn(terms: readonly Term[], stems: ReadonlySet<string>, wanted: readonly Wanted[]): Term[] {
  const matching = new Set<string>();
  for (const { meanings } of wanted) {
    const held = meanings.filter((meaning) => meaning.stems.every((stem) => stems.has(stem)));
    const surest = Math.max(0, ...held.map((meaning) => meaning.sureness));
    for (const meaning of held) {
      if (meaning.stems.length === 1 || meaning.sureness === surest)
        for (const stem of meaning.stems) matching.add(stem);
    }
  }
  return terms.filter((term) => matching.has(term.stem));
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
