/** The known name that was probably meant, or null where none is near: «titel» → `title`. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  let best: string | null = null;
  // Two slips, and never more than half of the word: «x» is not a misspelt `url`.
  let least = Math.min(2, Math.floor(typed.length / 2)) + 1;
  for (const name of known) {
    const slips = distance(typed.toLowerCase(), name);
    if (slips < least) {
      best = name;
      least = slips;
    }
  }
  return best;
}

/** How many letters must be put in, taken out or exchanged to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
