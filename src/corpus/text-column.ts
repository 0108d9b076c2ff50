/** Texts one after the other, as plain data. */
export interface KeptTexts {
  /** UTF-16 units, and nothing between two texts. */
  readonly units: Uint16Array;
  /** By text: where its units end; they begin where those of the text before end. */
  readonly ends: Uint32Array;
}

/** Texts in one array, by their places: two bytes a unit and four a text, where a string takes two dozen more. A text becomes a string when it is asked for. */
export class TextColumn {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;

  constructor({ units, ends }: KeptTexts) {
    this.#bytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
    this.#ends = ends;
  }

  get length(): number {
    return this.#ends.length;
  }

  /** Empty beyond the end. */
  at(place: number): string {
    const start = place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
    return this.#bytes.toString('utf16le', 2 * start, 2 * (this.#ends[place] ?? start));
  }
}

/** All of them as strings. */
export function textsOf(kept: KeptTexts): string[] {
  const column = new TextColumn(kept);
  return Array.from({ length: column.length }, (_, place) => column.at(place));
}

export function keptTexts(texts: readonly string[]): KeptTexts {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, text] of texts.entries()) ends[place] = end += text.length;
  const units = new Uint16Array(end);
  const bytes = Buffer.from(units.buffer);
  for (const [place, text] of texts.entries()) bytes.write(text, 2 * ((ends[place] ?? 0) - text.length), 'utf16le');
  return { units, ends };
}
