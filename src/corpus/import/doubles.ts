import type { MarkedLine } from './marked-line.ts';
import { endOf } from './page-line.ts';

/** Fewer words than these are alike by chance. */
const LEAST_WORDS = 6;

/** The indexes of lines above the text that print a line of the text again, whole or its beginning: teasers. */
export function teasers(lines: readonly MarkedLine[], end: number): ReadonlySet<number> {
  const found = new Set<number>();
  const later = new Set<string>();
  const openings = new Map<string, number>();
  for (let at = end - 1; at >= 0; at--) {
    const one = lines[at];
    if (!one || one.line.words < LEAST_WORDS || one.furniture) continue;
    const { key } = one.line;
    const opening = openingOf(key);
    const below = openings.get(opening);
    const isBeginning = below !== undefined && (lines[below]?.line.key ?? '').startsWith(key) && isCut(one);
    if (later.has(key) || isBeginning) found.add(at);
    else if (one.isProse) openings.set(opening, at);
    if (one.isProse) later.add(key);
  }
  return found;
}

function isCut({ line }: MarkedLine): boolean {
  return /(?:\.\.|…|\])\s*$/u.test(endOf(line.text));
}

function openingOf(key: string): string {
  return key.split(' ', LEAST_WORDS).join(' ');
}
