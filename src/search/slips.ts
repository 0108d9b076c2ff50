/** By unit: where it stands in the word that is compared, as bits; all 0 between two words. */
const PLACES = new Int32Array(0x10000);

/** As many letters as a number has bits. */
const MOST_LETTERS = 32;

/**
 * How many slips make other words of one word: as `distance` of `text/spelling.ts` tells it, for one word beside thousands. The column of
 * the table that `distance` fills is two numbers here, whose bits say where it rises and falls (Hyyrö, *A Bit-Vector Algorithm for Computing
 * Levenshtein and Damerau Edit Distances*, 2003). One word at a time: call {@link end} before the next.
 */
export class Slips {
  readonly #word: string;

  /** @throws RangeError where the word is longer than 32 letters. */
  constructor(word: string) {
    if (word.length > MOST_LETTERS) throw new RangeError(`${word.length} letters are more than ${MOST_LETTERS}`);
    this.#word = word;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      PLACES[unit] = (PLACES[unit] ?? 0) | (1 << at);
    }
  }

  /** How many make of it the word whose units stand between two places. */
  to(units: Uint16Array, start: number, end: number): number {
    const { length } = this.#word;
    if (length === 0) return end - start;
    const last = 1 << (length - 1);
    let slips = length;
    let [rises, falls, same, before] = [-1, 0, 0, 0];
    for (let at = start; at < end; at++) {
      const places = PLACES[units[at] ?? 0] ?? 0;
      const swapped = ((~same & places) << 1) & before;
      same = ((((places & rises) + rises) | 0) ^ rises) | places | falls | swapped;
      let risen = falls | ~(same | rises);
      const fallen = rises & same;
      if ((risen & last) !== 0) slips++;
      else if ((fallen & last) !== 0) slips--;
      risen = (risen << 1) | 1;
      rises = (fallen << 1) | ~(same | risen);
      falls = risen & same;
      before = places;
    }
    return slips;
  }

  /** Makes room for another word. */
  end(): void {
    for (let at = 0; at < this.#word.length; at++) PLACES[this.#word.charCodeAt(at)] = 0;
  }
}
