import { type ByField, byField } from './compiled-dictionary.ts';
import { BM25, type Field } from './passage-index.ts';

/** A term of a question, with what of its score is the same for all passages. */
export interface ScoredTerm {
  readonly key: number;
  readonly field: Field;
  /** In how many passages it stands. */
  readonly holding: number;
  /** Its weight in the question times its rarity. */
  readonly worth: number;
}

/** How rare a term is that stands in `holding` of `all` passages. */
export function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** What stands more often than this in a passage is too rare to be kept. */
const MOST_FREQUENT = 255;

/**
 * What a term is worth in passages of each length, by how often it stands there: its score is that times its worth in the question. Reckoned
 * once for all questions, for to divide takes as long as all the rest.
 */
export class Gains {
  readonly #averages: ByField<number>;
  readonly #longest: ByField<number>;
  readonly #known = byField((): Float64Array[] => []);

  /** @param averages the average length of each field. @param longest the greatest. */
  constructor(averages: ByField<number>, longest: ByField<number>) {
    this.#averages = averages;
    this.#longest = longest;
  }

  /** By length. */
  of(field: Field, frequency: number): Float64Array {
    const known = this.#known[field][frequency];
    if (known) return known;
    const gains = this.#reckon(field, frequency);
    if (frequency <= MOST_FREQUENT) this.#known[field][frequency] = gains;
    return gains;
  }

  #reckon(field: Field, frequency: number): Float64Array {
    const gains = new Float64Array(this.#longest[field] + 1);
    const gain = frequency * (BM25.k + 1);
    const still = frequency + BM25.k * (1 - BM25.b);
    const slope = (BM25.k * BM25.b) / this.#averages[field];
    for (let length = 0; length < gains.length; length++) gains[length] = BM25.d + gain / (still + slope * length);
    return gains;
  }
}
