/** Texts as plain data: their UTF-16 units one after the other, and where each text ends. */
export interface FrozenTexts {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  /** By hash: where each is found. */
  readonly places: Uint32Array;
}

/** Of the places by hash so many more than texts are kept: two that come together there must be told apart unit by unit. */
const PLACES_A_TEXT = 2;
/** Longer texts are made into a string piece by piece. */
const LONGEST_CALL = 8192;

/**
 * Texts, each once, by the number that it got when it came. Takes thirty bytes a word where a map of strings takes ninety, and is read
 * from a file without looking at a single text.
 */
export class TextTable {
  #units: Uint16Array;
  #ends: Uint32Array;
  #size: number;
  /** By hash: the number of the text, plus one; 0 where none is. Each text stands at the first free place from its own on. */
  #places: Uint32Array;

  /** @param frozen taken over, not copied: no other table may be made of it. */
  constructor(frozen: FrozenTexts | null = null) {
    this.#units = frozen?.units ?? new Uint16Array(0);
    this.#ends = frozen?.ends ?? new Uint32Array(0);
    this.#size = this.#ends.length;
    this.#places = frozen?.places ?? this.#placed();
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a text, a new one where it has none. */
  number(text: string): number {
    const place = this.#placeOf(text);
    const known = this.#places[place] ?? 0;
    if (known > 0) return known - 1;
    return this.#add(text, place);
  }

  find(text: string): number | undefined {
    const known = this.#places[this.#placeOf(text)] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  /** The units of all texts, for going through many: those of a text stand from `start` to `end` of its number. */
  get units(): Uint16Array {
    return this.#units;
  }

  start(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  end(number: number): number {
    return this.#ends[number] ?? 0;
  }

  text(number: number): string {
    const end = this.#ends[number] ?? 0;
    let text = '';
    for (let start = this.start(number); start < end; start += LONGEST_CALL) {
      text += Reflect.apply(
        String.fromCharCode,
        null,
        this.#units.subarray(start, Math.min(end, start + LONGEST_CALL)),
      );
    }
    return text;
  }

  frozen(): FrozenTexts {
    return {
      units: this.#units.slice(0, this.start(this.#size)),
      ends: this.#ends.slice(0, this.#size),
      places: this.#places.slice(),
    };
  }

  #add(text: string, place: number): number {
    const number = this.#size++;
    const start = this.start(number);
    if (number >= this.#ends.length) this.#ends = widened(this.#ends, number + 1, (length) => new Uint32Array(length));
    const end = start + text.length;
    if (end > this.#units.length) this.#units = widened(this.#units, end, (length) => new Uint16Array(length));
    for (let at = 0; at < text.length; at++) this.#units[start + at] = text.charCodeAt(at);
    this.#ends[number] = end;
    if (this.#size * PLACES_A_TEXT > this.#places.length) this.#places = this.#placed();
    else this.#places[place] = number + 1;
    return number;
  }

  /** Where a text stands among the places, or where it would. */
  #placeOf(text: string): number {
    const last = this.#places.length - 1;
    let place = hashOf(text) & last;
    for (;;) {
      const known = this.#places[place] ?? 0;
      if (known === 0 || this.#isText(known - 1, text)) return place;
      place = (place + 1) & last;
    }
  }

  #isText(number: number, text: string): boolean {
    const start = this.start(number);
    if ((this.#ends[number] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at++) if (this.#units[start + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  /** The places of all texts; a power of two, so that their number doubles when there is no room. */
  #placed(): Uint32Array {
    let length = 16;
    while (length < PLACES_A_TEXT * this.#size) length *= 2;
    const places = new Uint32Array(length);
    for (let number = 0; number < this.#size; number++) {
      let place = this.#hashAt(number) & (length - 1);
      while (places[place] !== 0) place = (place + 1) & (length - 1);
      places[place] = number + 1;
    }
    return places;
  }

  /** As {@link hashOf}. */
  #hashAt(number: number): number {
    const end = this.#ends[number] ?? 0;
    let sum = FNV_BASIS;
    for (let at = this.start(number); at < end; at++) sum = Math.imul(sum ^ (this.#units[at] ?? 0), FNV_PRIME);
    return mixed(sum);
  }
}

/** FNV-1a (Fowler, Noll and Vo), over UTF-16 units. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x0100_0193;

function hashOf(text: string): number {
  let sum = FNV_BASIS;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
  return mixed(sum);
}

/** The low bits choose the place, and the high ones must not be lost on them. */
function mixed(sum: number): number {
  return (sum ^ (sum >>> 15)) >>> 0;
}

function widened<Column extends Uint16Array | Uint32Array>(
  column: Column,
  least: number,
  make: (length: number) => Column,
): Column {
  const wider = make(Math.max(64, least, Math.ceil(column.length * 1.5)));
  wider.set(column);
  return wider;
}
