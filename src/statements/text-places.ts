import { type KeptTexts, keptTexts, TextColumn } from '../corpus/text-column.ts';

/** Where each of some texts stands, as plain data. */
export interface KeptTextPlaces {
  /** Ascending by their UTF-16 units. */
  readonly texts: KeptTexts;
  /** By text: where its places end among {@link places}. */
  readonly ends: Uint32Array;
  /** Of each text, ascending. */
  readonly places: Uint32Array;
}

const NOWHERE = new Uint32Array(0);

/** Where each of some texts stands, as it was kept: a text is looked for among the others, and nothing is made of those that nobody asks for. */
export class TextPlaces {
  readonly #kept: KeptTextPlaces;
  readonly #texts: TextColumn;

  constructor(kept: KeptTextPlaces = keptTextPlaces(new Map())) {
    this.#kept = kept;
    this.#texts = new TextColumn(kept.texts);
  }

  /** Empty for a text that stands nowhere. */
  of(text: string): Uint32Array {
    const row = this.#rowOf(text);
    const { ends, places } = this.#kept;
    return row === null ? NOWHERE : places.subarray(row === 0 ? 0 : ends[row - 1], ends[row]);
  }

  /** Ascending by their UTF-16 units. */
  texts(): string[] {
    return Array.from({ length: this.#texts.length }, (_, row) => this.#texts.at(row));
  }

  #rowOf(text: string): number | null {
    let [from, to] = [0, this.#texts.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (byUnits(this.#texts.at(middle), text) < 0) from = middle + 1;
      else to = middle;
    }
    return this.#texts.at(from) === text && from < this.#texts.length ? from : null;
  }
}

/** @param placesOf by text, ascending. */
export function keptTextPlaces(placesOf: ReadonlyMap<string, readonly number[]>): KeptTextPlaces {
  const texts = [...placesOf.keys()].sort(byUnits);
  const places: number[] = [];
  const ends = texts.map((text) => {
    for (const place of placesOf.get(text) ?? []) places.push(place);
    return places.length;
  });
  return { texts: keptTexts(texts), ends: Uint32Array.from(ends), places: Uint32Array.from(places) };
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
