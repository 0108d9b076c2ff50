import { type KeptTexts, keptTexts, TextColumn } from '../corpus/text-column.ts';

/** Where each of some texts stands, as plain data. */
export interface KeptTextPlaces {
  /** Ascending by their UTF-16 units. */
  readonly texts: KeptTexts;
  /** By text: where its places end among {@link steps}. */
  readonly ends: Uint32Array;
  /** Of each text how far it is to its first place and from each to the next; seven bits a byte, the lowest first, the top bit where more follow. */
  readonly steps: Uint8Array;
}

const NOWHERE = new Uint32Array(0);
const MORE = 0x80;

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
    const { ends, steps } = this.#kept;
    return row === null ? NOWHERE : placesIn(steps.subarray(row === 0 ? 0 : ends[row - 1], ends[row]));
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
  const steps: number[] = [];
  const ends = texts.map((text) => {
    let last = 0;
    for (const place of placesOf.get(text) ?? []) {
      pushStep(place - last, steps);
      last = place;
    }
    return steps.length;
  });
  return { texts: keptTexts(texts), ends: Uint32Array.from(ends), steps: Uint8Array.from(steps) };
}

function pushStep(step: number, steps: number[]): void {
  let rest = step;
  for (; rest >= MORE; rest >>>= 7) steps.push((rest & (MORE - 1)) | MORE);
  steps.push(rest);
}

function placesIn(steps: Uint8Array): Uint32Array {
  const places = new Uint32Array(steps.reduce((count, byte) => (byte < MORE ? count + 1 : count), 0));
  let [count, place, bits] = [0, 0, 0];
  for (const byte of steps) {
    place += (byte & (MORE - 1)) << bits;
    bits = byte < MORE ? 0 : bits + 7;
    if (byte < MORE) places[count++] = place;
  }
  return places;
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
