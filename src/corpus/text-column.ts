import { bytesOf, readText, writeText } from './text-bytes.ts';

/** Texts one after the other, as plain data. */
export interface KeptTexts {
  /** As `text-bytes.ts` writes them, and nothing between two texts. */
  readonly bytes: Uint8Array;
  /** By text: where its bytes end; they begin where those of the text before end. */
  readonly ends: Uint32Array;
}

/** Texts in one array, by their places: a byte a character and four a text, where a string takes two and two dozen more. A text becomes a string when it is asked for. */
export class TextColumn {
  readonly #bytes: Buffer;
  readonly #ends: Uint32Array;

  constructor({ bytes, ends }: KeptTexts) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#ends = ends;
  }

  get length(): number {
    return this.#ends.length;
  }

  /** Empty beyond the end. */
  at(place: number): string {
    const start = place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
    return readText(this.#bytes, start, this.#ends[place] ?? start);
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
  for (const [place, text] of texts.entries()) ends[place] = end += bytesOf(text);
  const bytes = new Uint8Array(end);
  for (const [place, text] of texts.entries()) writeText(text, bytes, place === 0 ? 0 : (ends[place - 1] ?? 0));
  return { bytes, ends };
}
