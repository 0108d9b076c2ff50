import { BM25, type Field } from './passage-index.ts';

/** A term of a question, with what of its score is the same for all passages. */
export interface ScoredTerm {
  readonly key: number;
  readonly field: Field;
  /** In how many passages it stands. */
  readonly holding: number;
  /** Its weight in the question times its rarity. */
  readonly worth: number;
  /** The average length of the field. */
  readonly average: number;
}

/** How rare a term is that stands in `holding` of `all` passages. */
export function rarityOf(holding: number, all: number): number {
  return Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
}

/** The score of a term that stands `frequency` times in a passage is `base + gain / (still + slope × length)`. */
export interface Curve {
  readonly base: number;
  readonly gain: number;
  readonly still: number;
  readonly slope: number;
}

export function curveOf({ worth, average }: ScoredTerm, frequency: number): Curve {
  return {
    base: worth * BM25.d,
    gain: worth * frequency * (BM25.k + 1),
    still: frequency + BM25.k * (1 - BM25.b),
    slope: (BM25.k * BM25.b) / average,
  };
}

export function scoreOf({ base, gain, still, slope }: Curve, length: number): number {
  return base + gain / (still + slope * length);
}

/** What no passage reaches for a term, however often it holds it and however short it is. */
export function boundOf({ worth }: ScoredTerm): number {
  return worth * (BM25.d + BM25.k + 1);
}
