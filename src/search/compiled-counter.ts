import { FIELD_BITS } from './compiled-dictionary.ts';
import type { PostingRows } from './compiled-posting-rows.ts';

/** How often each term stands in a field of a passage. */
export class TermCounter {
  /** By the number of a term in its field, for the keys of one field alone lie far apart; all 0 between two fields. */
  #counts = new Uint32Array(0);
  /** Those that stand in it, in the order in which they came. */
  #keys = new Uint32Array(0);
  #size = 0;

  /** Counts a term once more. */
  count(key: number): void {
    const term = key >>> FIELD_BITS;
    if (term >= this.#counts.length) this.#counts = widened(this.#counts, term + 1);
    const before = this.#counts[term] as number;
    this.#counts[term] = before + 1;
    if (before > 0) return;
    if (this.#size === this.#keys.length) this.#keys = widened(this.#keys, this.#size + 1);
    this.#keys[this.#size++] = key;
  }

  /** Puts what was counted into rows, as the postings of a slot, and begins anew. @returns how many there are. */
  takeInto(rows: PostingRows, slot: number): number {
    const taken = this.#size;
    for (let at = 0; at < taken; at++) {
      const key = this.#keys[at] as number;
      const term = key >>> FIELD_BITS;
      rows.put(key, this.#counts[term] as number, slot);
      this.#counts[term] = 0;
    }
    this.#size = 0;
    return taken;
  }

  /** Gives the room back. */
  clear(): void {
    this.#counts = new Uint32Array(0);
    this.#keys = new Uint32Array(0);
  }
}

function widened(column: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(2 * column.length, least));
  wider.set(column);
  return wider;
}
