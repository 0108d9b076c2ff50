/** What is longer is no word, and is not kept. In UTF-16 units. */
const LONGEST_KEPT = 40;
/** A power of two. */
const FEWEST_PLACES = 1 << 10;
const MOST_PLACES = 1 << 17;
/** Of a thread that reads no archive any more. */
const FEW_PLACES = 1 << 13;
/** As many places are looked at for a word; a text made so that its words share their places gains nothing by it. */
const MOST_TRIED = 32;

let most = MOST_PLACES;

/**
 * From now on few words are kept: a question has a handful, and what strangers type is new again and again. What this thread has read before
 * is forgotten as they come.
 */
export function keepFewWords(): void {
  most = FEW_PLACES;
}

/** Words with what is known of them, by the hash of their letters, in an open table. */
class Table<Known> {
  readonly #hashes: Int32Array;
  readonly #words: (string | undefined)[];
  readonly #known: (Known | undefined)[];
  readonly #last: number;
  #kept = 0;

  constructor(places: number) {
    this.#hashes = new Int32Array(places);
    this.#words = new Array<string | undefined>(places).fill(undefined);
    this.#known = new Array<Known | undefined>(places).fill(undefined);
    this.#last = places - 1;
  }

  get isFull(): boolean {
    return 2 * this.#kept >= Math.min(this.places, most);
  }

  get places(): number {
    return this.#last + 1;
  }

  find(text: string, start: number, end: number, hash: number): Known | undefined {
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = (hash + tried) & this.#last;
      const word = this.#words[place];
      if (word === undefined) return undefined;
      if (this.#hashes[place] === hash && isAt(word, text, start, end)) return this.#known[place];
    }
    return undefined;
  }

  keep(word: string, hash: number, known: Known): void {
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const place = (hash + tried) & this.#last;
      if (this.#words[place] !== undefined) continue;
      this.#words[place] = word;
      this.#hashes[place] = hash;
      this.#known[place] = known;
      this.#kept++;
      return;
    }
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/**
 * What is known of printed words, kept for the next time: a word is looked up where it stands, by the hash that `WordScanner` gives it, and is
 * not cut out of its text. An archive repeats its words and has no end of rare ones, so those met lately are kept and those met before them:
 * 130,000 at most.
 */
export class KnownWords<Known> {
  readonly #learn: (word: string) => Known;
  #lately = new Table<Known>(FEWEST_PLACES);
  #before: Table<Known> | null = null;

  /** @param learn what is to be known of a word; asked once as long as the word is kept. */
  constructor(learn: (word: string) => Known) {
    this.#learn = learn;
  }

  at(text: string, start: number, end: number, hash: number): Known {
    const lately = this.#lately.find(text, start, end, hash);
    if (lately !== undefined) return lately;
    const before = this.#before?.find(text, start, end, hash);
    if (before === undefined && end - start > LONGEST_KEPT) return this.#learn(text.slice(start, end));
    const word = text.slice(start, end);
    const known = before ?? this.#learn(word);
    if (this.#lately.isFull) {
      this.#before = this.#lately;
      this.#lately = new Table<Known>(Math.min(most, 4 * this.#before.places));
    }
    this.#lately.keep(word, hash, known);
    return known;
  }
}
