import { boneOfUnit } from '../text/spelling.ts';
import { Slips } from './slips.ts';
import type { WordTable } from './word-table.ts';

/** About so many words share a bucket by chance. */
const WORDS_A_BUCKET = 2;
/** So many words find their group in a few milliseconds. */
const A_STEP = 20_000;

/** The words of a table that have something in common, group after group, in one array. */
interface Groups {
  /** By group: where its words begin; the last number is where all end. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** A word, and how many slips make another of it. */
export interface Slipped {
  readonly word: string;
  readonly slips: number;
}

/** Some words of a table by their consonants and by their lengths, good until a word comes. Eight bytes a word, and a bit for each letter. */
export class WordGroups {
  readonly #table: WordTable;
  readonly #bySkeleton: Groups;
  readonly #byLength: Groups;
  /** Which letters each word of {@link #byLength} has, as bits. */
  readonly #letters: Int32Array;

  private constructor(table: WordTable, bySkeleton: Groups, byLength: Groups, letters: Int32Array) {
    this.#table = table;
    this.#bySkeleton = bySkeleton;
    this.#byLength = byLength;
    this.#letters = letters;
  }

  static of(table: WordTable, words: Uint32Array): WordGroups {
    return madeAtOnce(WordGroups.making(table, words));
  }

  /** Groups words in steps of a few milliseconds. */
  static *making(table: WordTable, words: Uint32Array): Generator<void, WordGroups> {
    const buckets = Math.max(1, Math.ceil(words.length / WORDS_A_BUCKET));
    const bySkeleton = yield* grouped(words, buckets, (word) => skeletonHash(table, word) % buckets);
    let longest = 0;
    for (const word of words) longest = Math.max(longest, lengthOf(table, word));
    const byLength = yield* grouped(words, longest + 1, (word) => lengthOf(table, word));
    yield;
    const letters = Int32Array.from(byLength.words, (word) => lettersIn(table, word));
    return new WordGroups(table, bySkeleton, byLength, letters);
  }

  /** The words of which so much is left when spelling is taken out of them. */
  ofSkeleton(bones: string): string[] {
    const { starts, words } = this.#bySkeleton;
    const bucket = hashOf(bones) % (starts.length - 1);
    const found: string[] = [];
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      if (this.#hasSkeleton(word, bones)) found.push(this.#table.word(word));
    }
    return found;
  }

  /** The words that so many slips at most make of a word of 32 letters at most. It is asked of every word of nearly its length. */
  nearTo(word: string, most: number): Slipped[] {
    const { units } = this.#table.words;
    const { starts, words } = this.#byLength;
    const slips = new Slips(word);
    const wanted = lettersOf(word);
    const found: Slipped[] = [];
    for (let length = Math.max(0, word.length - most); length <= word.length + most; length++) {
      // A letter more or less is one that only one word has, a letter in place of another two.
      const apart = 2 * most - Math.abs(length - word.length);
      for (let at = starts[length] ?? 0; at < (starts[length + 1] ?? 0); at++) {
        if (lettersApart(wanted, this.#letters[at] ?? 0) > apart) continue;
        const other = words[at] ?? 0;
        const start = this.#table.words.start(other);
        const count = slips.to(units, start, start + length);
        if (count <= most) found.push({ word: this.#table.word(other), slips: count });
      }
    }
    slips.end();
    return found;
  }

  /** Whether {@link skeleton} of a word are these bones. */
  #hasSkeleton(word: number, bones: string): boolean {
    const { words } = this.#table;
    const { units } = words;
    const end = words.end(word);
    let [last, count] = [0, 0];
    for (let at = words.start(word); at < end; at++) {
      const bone = boneOfUnit(units[at] ?? 0);
      if (bone === 0) continue;
      if (bone !== last && bone !== bones.charCodeAt(count++)) return false;
      last = bone;
    }
    return count === bones.length;
  }
}

/** Words in the order of their groups, in two goes: how many each has, then each to its place. */
function* grouped(words: Uint32Array, count: number, groupOf: (word: number) => number): Generator<void, Groups> {
  const groups = new Uint32Array(words.length);
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < words.length; at++) {
    const group = groupOf(words[at] ?? 0);
    groups[at] = group;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    if (at % A_STEP === A_STEP - 1) yield;
  }
  for (let group = 1; group <= count; group++) starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  const next = starts.slice();
  const ordered = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const group = groups[at] ?? 0;
    const place = next[group] ?? 0;
    ordered[place] = words[at] ?? 0;
    next[group] = place + 1;
  }
  return { starts, words: ordered };
}

/** Takes all steps at once. */
function madeAtOnce<Made>(making: Generator<void, Made>): Made {
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

function lengthOf({ words }: WordTable, word: number): number {
  return words.end(word) - words.start(word);
}

function skeletonHash({ words }: WordTable, word: number): number {
  const { units } = words;
  const end = words.end(word);
  let sum = FNV_BASIS;
  let last = 0;
  for (let at = words.start(word); at < end; at++) {
    const bone = boneOfUnit(units[at] ?? 0);
    if (bone === 0) continue;
    if (bone !== last) sum = Math.imul(sum ^ bone, FNV_PRIME);
    last = bone;
  }
  return sum >>> 0;
}

function lettersIn({ words }: WordTable, word: number): number {
  const end = words.end(word);
  let bits = 0;
  for (let at = words.start(word); at < end; at++) bits |= 1 << ((words.units[at] ?? 0) & 31);
  return bits;
}

/** FNV-1a (Fowler, Noll and Vo), over UTF-16 units: a whole number of 32 bits. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x0100_0193;

function hashOf(text: string): number {
  let sum = FNV_BASIS;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), FNV_PRIME);
  return sum >>> 0;
}

/** Which letters a word has, as bits. Two words that differ in many are told apart without counting slips. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters only one of the two words has. The bits are counted in pairs, fours and bytes. */
function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x5555_5555;
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  bits = (bits + (bits >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(bits, 0x0101_0101) >>> 24;
}
