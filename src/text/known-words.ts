/** What is longer is no word, and is not kept. In UTF-16 units. */
const LONGEST_KEPT = 40;
/** Powers of two. */
const FEWEST_PLACES = 1 << 10;
const MOST_PLACES = 1 << 18;
/** Of a thread that reads no archive any more. */
const FEW_PLACES = 1 << 13;
/** As many places are looked at for a word; a text made so that its words share their places gains nothing by it. */
const MOST_TRIED = 32;

let most = Number.POSITIVE_INFINITY;

/** All that are known in this thread. */
const ALL: KnownWords<unknown>[] = [];

/**
 * What this thread has read before is forgotten, and from now on few words are kept: a question has a handful, and what strangers type is new
 * again and again.
 */
export function keepFewWords(): void {
  most = FEW_PLACES;
  for (const words of ALL) words.forget();
}

/**
 * Words with what is known of them, in an open table: by the hash of their letters it has their number, and what belongs to a word lies by
 * number. So the few thousand words that most texts are made of, which come first, lie close together, and the processor has them at hand.
 */
class Table<Known> {
  /** Two numbers a place: the hash, and the number of the word, from 1; 0 where the place is free. */
  readonly #places: Int32Array;
  /** By number: where its letters end, and so those of the next one begin. */
  readonly #ends: Int32Array;
  readonly #known: Known[] = [];
  #letters: Uint16Array;
  readonly #last: number;

  constructor(places: number) {
    this.#places = new Int32Array(2 * places);
    this.#ends = new Int32Array(places / 2 + 1);
    this.#letters = new Uint16Array(4 * places);
    this.#last = places - 1;
  }

  isFull(most: number): boolean {
    return 2 * this.#known.length >= Math.min(this.places, most);
  }

  get places(): number {
    return this.#last + 1;
  }

  find(text: string, start: number, end: number, hash: number): Known | undefined {
    const places = this.#places;
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = 2 * ((hash + tried) & this.#last);
      const number = places[place + 1] as number;
      if (number === 0) return undefined;
      if (places[place] === hash && this.#isAt(number, text, start, end)) return this.#known[number - 1];
    }
    return undefined;
  }

  #isAt(number: number, text: string, start: number, end: number): boolean {
    const from = this.#ends[number - 1] as number;
    if ((this.#ends[number] as number) - from !== end - start) return false;
    const letters = this.#letters;
    for (let at = start, letter = from; at < end; at++, letter++)
      if (letters[letter] !== text.charCodeAt(at)) return false;
    return true;
  }

  keep(word: string, hash: number, known: Known): void {
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = 2 * ((hash + tried) & this.#last);
      if (this.#places[place + 1] !== 0) continue;
      const number = this.#known.push(known);
      this.#places[place] = hash;
      this.#places[place + 1] = number;
      this.#write(word, number);
      return;
    }
  }

  #write(word: string, number: number): void {
    const start = this.#ends[number - 1] ?? 0;
    const end = start + word.length;
    if (end > this.#letters.length) {
      const wider = new Uint16Array(2 * this.#letters.length);
      wider.set(this.#letters);
      this.#letters = wider;
    }
    for (let at = 0; at < word.length; at++) this.#letters[start + at] = word.charCodeAt(at);
    this.#ends[number] = end;
  }
}

/**
 * What is known of printed words, kept for the next time: a word is looked up where it stands, by the hash that `WordScanner` gives it, and is
 * not cut out of its text. An archive repeats its words and has no end of rare ones, so those met lately are kept and those met before them:
 * as many as there are places, 260,000 where nothing else is said.
 */
export class KnownWords<Known> {
  readonly #learn: (word: string) => Known;
  readonly #places: number;
  #lately = new Table<Known>(FEWEST_PLACES);
  #before: Table<Known> | null = null;

  /**
   * @param learn what is to be known of a word; asked once as long as the word is kept.
   * @param places a power of two.
   */
  constructor(learn: (word: string) => Known, places = MOST_PLACES) {
    this.#learn = learn;
    this.#places = places;
    ALL.push(this);
  }

  at(text: string, start: number, end: number, hash: number): Known {
    const lately = this.#lately.find(text, start, end, hash);
    if (lately !== undefined) return lately;
    const before = this.#before?.find(text, start, end, hash);
    if (before === undefined && end - start > LONGEST_KEPT) return this.#learn(text.slice(start, end));
    const word = text.slice(start, end);
    const known = before ?? this.#learn(word);
    const mostPlaces = Math.min(most, this.#places);
    if (this.#lately.isFull(mostPlaces)) {
      this.#before = this.#lately;
      this.#lately = new Table<Known>(Math.min(mostPlaces, 4 * this.#before.places));
    }
    this.#lately.keep(word, hash, known);
    return known;
  }

  forget(): void {
    this.#lately = new Table<Known>(FEWEST_PLACES);
    this.#before = null;
  }
}
