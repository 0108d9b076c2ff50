import { type ByField, byField } from './compiled-dictionary.ts';
import type { Gains, ScoredTerm } from './compiled-formula.ts';
import { startOf } from './compiled-runs.ts';
import { LONGEST, type Segment } from './compiled-segment.ts';
import { type KernelCode, kernelCodeOver } from './kernel-code.ts';
import { FIELDS, type Field } from './passage-index.ts';

const PAGE = 1 << 16;
/** The longest gap takes three bytes. */
const MOST_BYTES = 3;
/** Gains of a term that stands so often in a passage, or less, are taken once a question; of others each time, for they are few. */
const OFTEN = 8;
const TABLE = LONGEST + 1;
const PLACES = byField((field) => FIELDS.indexOf(field));

/**
 * Adds up the scores of the passages of a segment, slot by slot, in WebAssembly over a memory of its own: there a posting takes a third of the
 * time, because nothing must be asked about the arrays with each, and from the first question on.
 */
export class Kernel {
  /** How many slots there is room for. */
  readonly slots: number;
  readonly #code: KernelCode;
  readonly #scores: Float64Array;
  readonly #found: Uint16Array;
  readonly #lengths: ByField<Uint16Array>;
  readonly #gaps: Uint8Array;
  /** Tables by length: of each field one for each frequency, 0 for those beyond. */
  readonly #tables: Float64Array;
  readonly #isTaken = new Uint8Array(FIELDS.length * (OFTEN + 1));
  #gains: Gains | null = null;
  #size = 0;

  constructor(slots: number) {
    const tables = FIELDS.length * (OFTEN + 1) * TABLE;
    const bytes = 8 * (slots + tables) + 2 * slots * (1 + FIELDS.length) + MOST_BYTES * slots;
    const pages = Math.ceil(bytes / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { buffer } = memory;
    this.slots = slots;
    this.#code = kernelCodeOver(memory);
    // What takes eight bytes lies first, for a number begins where its bytes divide.
    this.#scores = new Float64Array(buffer, 0, slots);
    this.#tables = new Float64Array(buffer, end(this.#scores), tables);
    this.#found = new Uint16Array(buffer, end(this.#tables), slots);
    const lengths = end(this.#found);
    this.#lengths = byField((field) => new Uint16Array(buffer, lengths + 2 * slots * PLACES[field], slots));
    this.#gaps = new Uint8Array(buffer, lengths + 2 * slots * FIELDS.length, MOST_BYTES * slots);
  }

  /** Begins a question. */
  begin(gains: Gains): void {
    this.#gains = gains;
    this.#isTaken.fill(0);
  }

  /** Begins a segment. @returns the scores by slot, all 0, which come to be what is added. */
  take(segment: Segment): Float64Array {
    this.#size = segment.size;
    for (const field of FIELDS) this.#lengths[field].set(segment.columns.lengths[field]);
    return this.#scores.subarray(0, this.#size).fill(0);
  }

  /** Adds what a term is worth to the scores of the passages that hold it. */
  add(segment: Segment, { key, field, worth }: ScoredTerm): void {
    const { runs } = segment.columns;
    const first = segment.firstRun(key);
    let next = first;
    while (runs.keys[next] === key) next++;
    if (next === first) return;
    const start = startOf(runs, first);
    this.#gaps.set(runs.gaps.subarray(start, startOf(runs, next)));
    const offset = this.#gaps.byteOffset - start;
    const lengths = this.#lengths[field].byteOffset;
    for (let run = first; run < next; run++) {
      const table = this.#table(field, runs.frequencies[run] ?? 0);
      this.#code.add(offset + startOf(runs, run), offset + (runs.ends[run] ?? 0), lengths, table, worth);
    }
  }

  /** Where the gains stand for a frequency. */
  #table(field: Field, frequency: number): number {
    const place = PLACES[field] * (OFTEN + 1) + (frequency <= OFTEN ? frequency : 0);
    if (frequency > OFTEN || this.#isTaken[place] === 0) {
      if (this.#gains) this.#tables.set(this.#gains.of(field, frequency), place * TABLE);
      this.#isTaken[place] = 1;
    }
    return this.#tables.byteOffset + 8 * place * TABLE;
  }

  /** The slots whose scores are not below the least, ascending; good until it is asked again. */
  atLeast(least: number): Uint16Array {
    return this.#found.subarray(0, this.#code.atLeast(this.#size, least, this.#found.byteOffset));
  }
}

function end({ byteOffset, byteLength }: ArrayBufferView): number {
  return byteOffset + byteLength;
}
