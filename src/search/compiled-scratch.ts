/** Fewer candidates than this are taken as they stand. */
const FEW = 1024;
/** How finely their scores are told apart. */
const STEPS = 256;

/** Room for what is reckoned by slot, kept from question to question; what stands in it is of the segment before. */
export class Scratch {
  readonly #scores: Float64Array;
  readonly #marks: Uint8Array;
  readonly #slots: Uint16Array;
  readonly #ordered: Uint16Array;
  readonly #starts = new Uint32Array(STEPS + 1);

  constructor(slots: number) {
    this.#scores = new Float64Array(slots);
    this.#marks = new Uint8Array(slots);
    this.#slots = new Uint16Array(slots + 1);
    this.#ordered = new Uint16Array(slots);
  }

  /** All 0. */
  scores(slots: number): Float64Array {
    return this.#scores.subarray(0, slots).fill(0);
  }

  marks(slots: number): Uint8Array {
    return this.#marks.subarray(0, slots);
  }

  /**
   * The slots whose scores are not below the least and that may be taken; these are asked in their order, for what they are asked for lies
   * in that order. Where there are many the highest scores come first, nearly: then it is soon known how good a passage must be, and most
   * need not be looked at.
   */
  candidates(scores: Float64Array, least: number, may: ((slot: number) => boolean) | null): Uint16Array {
    const slots = this.#slots;
    let count = 0;
    let most = least;
    for (let slot = 0; slot < scores.length; slot++) {
      // Without a branch: nobody could foretell it, and a processor that guesses wrong takes longer than for all the rest.
      slots[count] = slot;
      count += Number((scores[slot] ?? 0) >= least);
    }
    if (may) count = allowed(slots, count, may);
    for (let at = 0; at < count; at++) most = Math.max(most, scores[slots[at] ?? 0] ?? 0);
    return count <= FEW ? slots.subarray(0, count) : this.#byScore(scores, slots.subarray(0, count), least, most);
  }

  /** In two goes: how many stand on each step, then each to its place. */
  #byScore(scores: Float64Array, slots: Uint16Array, least: number, most: number): Uint16Array {
    const starts = this.#starts.fill(0);
    const lowest = Math.max(0, least);
    const steps = most > lowest ? (STEPS - 1) / (most - lowest) : 0;
    const stepOf = (slot: number) => Math.trunc((most - Math.max(lowest, scores[slot] ?? 0)) * steps);
    for (let at = 0; at < slots.length; at++) {
      const step = stepOf(slots[at] ?? 0) + 1;
      starts[step] = (starts[step] ?? 0) + 1;
    }
    for (let step = 1; step <= STEPS; step++) starts[step] = (starts[step] ?? 0) + (starts[step - 1] ?? 0);
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at] ?? 0;
      const step = stepOf(slot);
      const place = starts[step] ?? 0;
      this.#ordered[place] = slot;
      starts[step] = place + 1;
    }
    return this.#ordered.subarray(0, slots.length);
  }
}

/** Puts those of the first so many slots that may be taken in front, and tells how many they are. */
function allowed(slots: Uint16Array, count: number, may: (slot: number) => boolean): number {
  let left = 0;
  for (let at = 0; at < count; at++) {
    const slot = slots[at] ?? 0;
    if (may(slot)) slots[left++] = slot;
  }
  return left;
}
