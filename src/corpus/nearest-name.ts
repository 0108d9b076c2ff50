import { distance } from '../text/spelling.ts';

/** The known name that was probably meant, or null where none is near: «titel» → `title`. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  let best: string | null = null;
  // Two slips, and never more than half of the word: «x» is not a misspelt `url`.
  let least = Math.min(2, Math.floor(typed.length / 2)) + 1;
  for (const name of known) {
    const slips = distance(typed.toLowerCase(), name, least);
    if (slips < least) {
      best = name;
      least = slips;
    }
  }
  return best;
}
