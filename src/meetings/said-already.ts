/** Words of a sentence that stand in another in the same order, so many at least, are taken from it. */
const LEAST_RUN = 3;
/** A sentence of which so much is said already says nothing new. */
const MOST_SAID = 0.5;
/** Shorter sentences are told apart by their single words. */
const LEAST_UNITS = 5;

/**
 * What some sentences say word for word, for telling whether another only repeats them: «وجدد عزمه على محاربة الإرهاب بلا تنازلات» after
 * a long sentence that ends so.
 */
export class SaidAlready {
  readonly #runs = new Set<string>();

  add(units: readonly string[]): void {
    for (const run of runsOfWords(units)) this.#runs.add(run);
  }

  /** Whether most of a sentence lies in runs of words that are said. */
  holds(units: readonly string[]): boolean {
    if (units.length < LEAST_UNITS || this.#runs.size === 0) return false;
    const said = new Set<number>();
    for (const [at, run] of runsOfWords(units).entries()) {
      if (this.#runs.has(run)) for (let step = 0; step < LEAST_RUN; step++) said.add(at + step);
    }
    return said.size >= units.length * MOST_SAID;
  }
}

function runsOfWords(units: readonly string[]): string[] {
  return units.slice(0, 1 - LEAST_RUN).map((_, at) => units.slice(at, at + LEAST_RUN).join(' '));
}
