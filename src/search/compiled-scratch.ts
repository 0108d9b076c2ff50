import { Kernel } from './kernel.ts';

/** Fewer candidates than this are taken as they stand. */
const FEW = 1024;
/** How finely their scores are told apart. */
const STEPS = 256;

/** Room for what is reckoned by slot, kept from question to question; what stands in it is of the segment before. */
export class Scratch {
  readonly kernel: Kernel;
  readonly #marks: Uint8Array;
  readonly #ordered: Uint16Array;
  readonly #starts = new Uint32Array(STEPS + 1);

  constructor(slots: number) {
    this.kernel = new Kernel(slots);
    this.#marks = new Uint8Array(slots);
    this.#ordered = new Uint16Array(slots);
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
    const found = this.kernel.atLeast(least);
    const slots = may ? found.subarray(0, allowed(found, may)) : found;
    if (slots.length <= FEW) return slots;
    let most = least;
    for (let at = 0; at < slots.length; at++) most = Math.max(most, scores[slots[at] ?? 0] ?? 0);
    return this.#byScore(scores, slots, least, most);
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

/** Puts those of the slots that may be taken in front, and tells how many they are. */
function allowed(slots: Uint16Array, may: (slot: number) => boolean): number {
  let left = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] ?? 0;
    if (may(slot)) slots[left++] = slot;
  }
  return left;
}

/** All questions of a thread share it, for one is answered after the other. */
let shared: Scratch | null = null;

/** Room for segments of so many slots, and for some more: with every article that comes a segment may have grown. */
export function scratchFor(slots: number): Scratch {
  if (!shared || shared.kernel.slots < slots) shared = new Scratch(2 ** Math.ceil(Math.log2(slots)));
  return shared;
}
