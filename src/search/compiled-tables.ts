import { MOST_FREQUENT } from './compiled-formula.ts';
import { lowerBound, type Runs, slotsOf } from './compiled-runs.ts';

/**
 * A term that stands in more than this share of the passages gets a table. With half of this share a question goes through two postings in
 * five less, but looks more up, and takes a tenth longer: measured with 159,000 newspaper passages.
 */
const COMMON = 1 / 4;
/** In fewer passages than this no term is common: going through them is cheap. */
const LEAST_COMMON = 500;

/** By key of a common term. */
export type Tables = ReadonlyMap<number, FrequencyTable>;

export function tablesOf(runs: Runs, size: number): Tables {
  const tables = new Map<number, FrequencyTable>();
  for (let from = 0, to = 0; from < runs.keys.length; from = to) {
    const key = runs.keys[from] ?? 0;
    let postings = 0;
    for (; runs.keys[to] === key; to++) postings += runs.counts[to] ?? 0;
    const isCommon = postings > Math.max(LEAST_COMMON, COMMON * size);
    if (isCommon && (runs.frequencies[to - 1] ?? 0) <= MOST_FREQUENT) {
      tables.set(key, new FrequencyTable(runs, from, to, size));
    }
  }
  return tables;
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
    this.#bits = new Uint8Array((size >>> 2) + 1);
    const more: number[] = [];
    for (let run = from; run < to; run++) {
      const frequency = runs.frequencies[run] ?? 0;
      for (const slot of slotsOf(runs, run)) {
        this.#put(slot, Math.min(frequency, MORE));
        if (frequency > MOST_IN_BITS) more.push(slot * FREQUENCY_BITS + frequency);
      }
    }
    this.#more = Uint32Array.from(more).sort();
  }

  #put(slot: number, bits: number): void {
    this.#bits[slot >>> 2] = (this.#bits[slot >>> 2] ?? 0) | (bits << ((slot & 3) * 2));
  }

  at(slot: number): number {
    const bits = ((this.#bits[slot >>> 2] ?? 0) >>> ((slot & 3) * 2)) & MORE;
    if (bits <= MOST_IN_BITS) return bits;
    return (this.#more[lowerBound(this.#more, slot * FREQUENCY_BITS)] ?? 0) % FREQUENCY_BITS;
  }
}
