import type { PostingRows } from './compiled-posting-rows.ts';

/** How often each term stands in a field of a passage. */
export class TermCounter {
  /** By key; all 0 between two fields. */
  #counts = new Uint32Array(0);
  /** Those that stand in it, in the order in which they came. */
  #keys = new Uint32Array(0);
  #size = 0;

  /** Counts a term once more. */
  count(key: number): void {
    if (key >= this.#counts.length) this.#counts = widened(this.#counts, key + 1);
    const before = this.#counts[key] ?? 0;
    this.#counts[key] = before + 1;
    if (before > 0) return;
    if (this.#size === this.#keys.length) this.#keys = widened(this.#keys, this.#size + 1);
    this.#keys[this.#size++] = key;
  }

  /** Puts what was counted into rows, as the postings of a slot, and begins anew. @returns how many there are. */
  takeInto(rows: PostingRows, slot: number): number {
    const taken = this.#size;
    for (let at = 0; at < taken; at++) {
      const key = this.#keys[at] ?? 0;
      rows.put(key, this.#counts[key] ?? 0, slot);
      this.#counts[key] = 0;
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
