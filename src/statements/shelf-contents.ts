import { type KeptTexts, keptTexts, TextColumn } from '../corpus/text-column.ts';
import { analyse } from '../text/analysis.ts';
import { sliceOf } from '../text/span.ts';
import type { Statement } from './statement.ts';

/** Which statements hold which words, as plain data. */
export interface KeptContents {
  /** The stems of the words, ascending by their UTF-16 units. */
  readonly stems: KeptTexts;
  /** By stem: where the statements that hold it end among {@link places}. */
  readonly ends: Uint32Array;
  /** The places of the statements in their list, ascending for each stem. */
  readonly places: Uint32Array;
}

const NOTHING: KeptContents = { stems: keptTexts([]), ends: new Uint32Array(0), places: new Uint32Array(0) };

/** Which statements hold which words in what was said; the name of whoever said it is no part of that. */
export class ContentIndex {
  readonly #kept: KeptContents;
  readonly #stems: TextColumn;
  /** Of those that came since. */
  readonly #come = new Map<string, number[]>();

  constructor(kept = NOTHING) {
    this.#kept = kept;
    this.#stems = new TextColumn(kept.stems);
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
    const stems = [...new Set([...this.#keptStems(), ...this.#come.keys()])].sort(byUnits);
    const places: number[] = [];
    const ends = stems.map((stem) => {
      for (const place of this.#placesOf(stem)) places.push(place);
      return places.length;
    });
    return { stems: keptTexts(stems), ends: Uint32Array.from(ends), places: Uint32Array.from(places) };
  }

  #placesOf(stem: string): readonly number[] {
    const come = this.#come.get(stem) ?? [];
    const at = this.#rowOf(stem);
    if (at === null) return come;
    const { ends, places } = this.#kept;
    return [...places.subarray(at === 0 ? 0 : ends[at - 1], ends[at]), ...come];
  }

  /** The place of a stem among those that were kept, or null. */
  #rowOf(stem: string): number | null {
    let [from, to] = [0, this.#stems.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (byUnits(this.#stems.at(middle), stem) < 0) from = middle + 1;
      else to = middle;
    }
    return this.#stems.at(from) === stem && from < this.#stems.length ? from : null;
  }

  #keptStems(): string[] {
    return Array.from({ length: this.#stems.length }, (_, at) => this.#stems.at(at));
  }
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
