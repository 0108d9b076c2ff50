import { BIDI_CONTROLS, INVISIBLE_JOINERS } from './characters.ts';

/** What a code unit is to a word; 0 is one that has not been looked at. */
const OTHER = 1;
const LETTER = 2;
const MARK = 3;
const DIGIT = 4;
const INSIDE = 5;
/** The first half of a character beyond the 65,536 that one unit can tell. */
const HALF = 6;

const KINDS = new Uint8Array(0x10000);

const IS_LETTER = /^\p{L}/u;
const IS_MARK = /^\p{M}/u;
const IS_DIGIT = /^\p{Nd}/u;
const IS_INSIDE = new RegExp(`^[${BIDI_CONTROLS}${INVISIBLE_JOINERS}]`, 'u');

function learn(unit: number): number {
  const kind = unit >= 0xd800 && unit < 0xdc00 ? HALF : kindOf(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (IS_LETTER.test(character)) return LETTER;
  if (IS_MARK.test(character)) return MARK;
  if (IS_DIGIT.test(character)) return DIGIT;
  return IS_INSIDE.test(character) ? INSIDE : OTHER;
}

/**
 * Goes from word to word of a text, see `words` in words.ts, and cuts none out of it: where each stands, and a number that
 * equal words have in common. Many times faster, for what reads every word of an archive and knows most of them already.
 */
export class WordScanner {
  readonly #text: string;
  /** Where the word stands, half open. */
  start = 0;
  end = 0;
  /** The same for equal words, and for hardly any others. 32 bits with a sign. */
  hash = 0;
  /** How many units the character has that was looked at last. */
  #units = 1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes to the next word; false where there is none. */
  next(): boolean {
    const { length } = this.#text;
    for (let at = this.end; at < length; at += this.#units) {
      const kind = this.#kindAt(at);
      if (kind === LETTER) return this.#takeLetters(at);
      if (kind === DIGIT) return this.#take(at, this.#endOfDigits(at + this.#units));
    }
    return false;
  }

  /** Nearly all words are plain letters: their hash is reckoned while their end is looked for. */
  #takeLetters(start: number): true {
    const text = this.#text;
    const { length } = text;
    let hash = NO_UNITS;
    let end = start;
    let kind = LETTER;
    for (; end < length; end++) {
      const unit = text.charCodeAt(end);
      kind = KINDS[unit] as number;
      if (kind !== LETTER) break;
      hash = withUnit(hash, unit);
    }
    const isWhole = end === length || kind === OTHER || kind === DIGIT;
    if (!isWhole) return this.#take(start, this.#endOfLetters(start + this.#units));
    this.start = start;
    this.end = end;
    this.hash = mixed(hash);
    return true;
  }

  #take(start: number, end: number): true {
    this.start = start;
    this.end = end;
    this.hash = hashOf(this.#text, start, end);
    return true;
  }

  #kindAt(at: number): number {
    const unit = this.#text.charCodeAt(at);
    const kind = KINDS[unit] || learn(unit);
    this.#units = 1;
    return kind === HALF ? this.#kindOfTwo(at) : kind;
  }

  #kindOfTwo(at: number): number {
    const character = String.fromCodePoint(this.#text.codePointAt(at) ?? 0);
    this.#units = character.length;
    return kindOf(character);
  }

  /** Letters with their marks; what is never read stays inside only where another follows at once. */
  #endOfLetters(from: number): number {
    const { length } = this.#text;
    let at = from;
    while (at < length) {
      const kind = this.#kindAt(at);
      if (kind === LETTER || kind === MARK) at += this.#units;
      else if (kind === INSIDE && at + 1 < length && this.#isLetterOrMark(at + 1)) at += 1;
      else break;
    }
    return at;
  }

  #isLetterOrMark(at: number): boolean {
    const kind = this.#kindAt(at);
    return kind === LETTER || kind === MARK;
  }

  #endOfDigits(from: number): number {
    const { length } = this.#text;
    let at = from;
    while (at < length && this.#kindAt(at) === DIGIT) at += this.#units;
    return at;
  }
}

/** The hash of Fowler, Noll and Vo over code units (FNV-1a), its bits mixed once more because the lowest of them choose a place. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = NO_UNITS;
  for (let at = start; at < end; at++) hash = withUnit(hash, text.charCodeAt(at));
  return mixed(hash);
}

const NO_UNITS = 0x811c9dc5 | 0;

function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}
