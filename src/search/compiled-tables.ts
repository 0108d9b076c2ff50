import type { RunFinder } from './compiled-finder.ts';
import { MOST_FREQUENT } from './compiled-formula.ts';
import { lowerBound, type Runs, slotsOf } from './compiled-runs.ts';

/** A term that stands in more than this share of the passages gets a table: of the terms of a question about one in six. */
const COMMON = 1 / 8;
/** In fewer passages than this no term is common: going through them is cheap. */
const LEAST_COMMON = 500;

/** The tables of the common terms of a segment, each made when its term is first asked for. */
export class FrequencyTables {
  readonly #runs: Runs;
  readonly #finder: RunFinder;
  readonly #size: number;
  readonly #made = new Map<number, FrequencyTable>();

  /** @param size how many slots the segment has. */
  constructor(runs: Runs, finder: RunFinder, size: number) {
    this.#runs = runs;
    this.#finder = finder;
    this.#size = size;
  }

  /** By the key of a term; undefined where it is not common. */
  of(key: number): FrequencyTable | undefined {
    const known = this.#made.get(key);
    if (known) return known;
    const { keys, counts, frequencies } = this.#runs;
    const from = this.#finder.first(key);
    let to = from;
    let postings = 0;
    for (; keys[to] === key; to++) postings += counts[to] ?? 0;
    const isCommon = postings > Math.max(LEAST_COMMON, COMMON * this.#size);
    if (!isCommon || (frequencies[to - 1] ?? 0) > MOST_FREQUENT) return undefined;
    const made = new FrequencyTable(this.#runs, from, to, this.#size);
    this.#made.set(key, made);
    return made;
  }
}

/** What stands in two bits. */
const MOST_IN_BITS = 2;
const MORE = 3;
const FREQUENCY_BITS = 1 << 16;

/** How often a term stands in each passage, by slot: what the runs say, for looking up single passages. */
export class FrequencyTable {
  /** Four slots a byte: never, once, twice or more often. */
  readonly #bits: Uint8Array;
  /** Ascending: the slots of those in which it stands more often, in the high bits, and how often, in the low ones. */
  readonly #more: Uint32Array;

  /** Of the runs of one term, from one to another. */
  constructor(runs: Runs, from: number, to: number, size: number) {
    const bits = new Uint8Array((size >>> 2) + 1);
    const more: number[] = [];
    for (let run = from; run < to; run++) {
      const frequency = runs.frequencies[run] ?? 0;
      const own = Math.min(frequency, MORE);
      const slots = slotsOf(runs, run);
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at] ?? 0;
        bits[slot >>> 2] = (bits[slot >>> 2] ?? 0) | (own << ((slot & 3) * 2));
        if (frequency > MOST_IN_BITS) more.push(slot * FREQUENCY_BITS + frequency);
      }
    }
    this.#bits = bits;
    this.#more = Uint32Array.from(more).sort();
  }

  at(slot: number): number {
    const bits = ((this.#bits[slot >>> 2] ?? 0) >>> ((slot & 3) * 2)) & MORE;
    if (bits <= MOST_IN_BITS) return bits;
    return (this.#more[lowerBound(this.#more, slot * FREQUENCY_BITS)] ?? 0) % FREQUENCY_BITS;
  }
}
