import { analyse } from '../text/analysis.ts';
import { sliceOf } from '../text/span.ts';
import type { Statement } from './statement.ts';
import { type KeptTextPlaces, keptTextPlaces, TextPlaces } from './text-places.ts';

/** Which statements hold which words, as plain data: by stem the places of the statements in their list. */
export type KeptContents = KeptTextPlaces;

/** Which statements hold which words in what was said; the name of whoever said it is no part of that. */
export class ContentIndex {
  readonly #kept: TextPlaces;
  /** Of those that came since. */
  readonly #come = new Map<string, number[]>();

  constructor(kept?: KeptContents) {
    this.#kept = new TextPlaces(kept);
  }

  /** Statements are added in the order of their places in the list. */
  add({ paragraph, content }: Statement, at: number): void {
    for (const stem of new Set(analyse(sliceOf(paragraph.text, content)).map((term) => term.stem))) {
      const places = this.#come.get(stem);
      if (places) places.push(at);
      else this.#come.set(stem, [at]);
    }
  }

  /** The places in the list of those that hold all of some stems, in order. */
  holding([first, ...others]: readonly string[]): readonly number[] {
    let places = this.#placesOf(first ?? '');
    for (const stem of others) {
      const also = new Set(this.#placesOf(stem));
      places = places.filter((place) => also.has(place));
    }
    return places;
  }

  kept(): KeptContents {
    const stems = new Set([...this.#kept.texts(), ...this.#come.keys()]);
    return keptTextPlaces(new Map(Array.from(stems, (stem) => [stem, this.#placesOf(stem)])));
  }

  #placesOf(stem: string): readonly number[] {
    const come = this.#come.get(stem) ?? [];
    const kept = this.#kept.of(stem);
    return kept.length === 0 ? come : [...kept, ...come];
  }
}
