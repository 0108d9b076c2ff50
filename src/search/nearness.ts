import type { ReadPassage } from './read-passage.ts';
import type { Wanted } from './wanted.ts';

/** About two lines of a newspaper, in words. */
const WINDOW = 25;

/** Two words that follow each other in a question, and how rare they are together. */
interface Neighbours {
  readonly first: string;
  readonly second: string;
  readonly rarity: number;
}

/** How near each word of one question stands to the next one, by rarity: 1 where all stand side by side, less as words come between. */
export class Adjacency {
  readonly #neighbours: readonly Neighbours[];
  readonly #all: number;

  constructor(wanted: readonly Wanted[]) {
    const parts = wanted.flatMap(({ terms, rarity }) =>
      terms.map(({ stem }) => ({ stem, rarity: rarity / terms.length })),
    );
    this.#neighbours = parts.slice(1).flatMap((second, at) => {
      const first = parts[at];
      if (!first || first.stem === second.stem) return [];
      return [{ first: first.stem, second: second.stem, rarity: first.rarity + second.rarity }];
    });
    this.#all = this.#neighbours.reduce((sum, { rarity }) => sum + rarity, 0);
  }

  in({ places }: Pick<ReadPassage, 'places'>): number {
    if (this.#all === 0) return 0;
    let near = 0;
    for (const { first, second, rarity } of this.#neighbours) {
      near += rarity * nearness(places.get(first), places.get(second));
    }
    return near / this.#all;
  }
}

/** 1 for «اتفاق مينسك», where «مينسك» comes next; the other way round one word more is counted. */
function nearness(first: readonly number[] = [], second: readonly number[] = []): number {
  let steps = Number.POSITIVE_INFINITY;
  for (const one of first) {
    for (const other of second) steps = Math.min(steps, other > one ? other - one : one - other + 1);
  }
  if (steps <= 1) return 1;
  if (steps <= 2) return 0.8;
  if (steps <= 4) return 0.4;
  return steps <= 8 ? 0.2 : 0;
}

/** The most rarity of different parts of the question that stands within a window of words. */
export function togetherness(read: ReadPassage, wanted: readonly Wanted[]): number {
  const rarities = new Map<string, number>();
  for (const { meanings, rarity } of wanted) {
    for (const { stems, sureness } of meanings) {
      for (const stem of stems)
        rarities.set(stem, Math.max(rarities.get(stem) ?? 0, (rarity * sureness) / stems.length));
    }
  }
  const matches = [...read.places]
    .flatMap(([stem, places]) => (rarities.has(stem) ? places.map((position) => ({ stem, position })) : []))
    .sort((a, b) => a.position - b.position);
  let best = 0;
  for (const [at, first] of matches.entries()) {
    const seen = new Set<string>();
    let sum = 0;
    for (let next = at; next < matches.length; next++) {
      const match = matches[next];
      if (!match || match.position - first.position > WINDOW) break;
      if (!seen.has(match.stem)) sum += rarities.get(match.stem) ?? 0;
      seen.add(match.stem);
    }
    best = Math.max(best, sum);
  }
  return best;
}
