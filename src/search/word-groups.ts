import { skeleton } from '../text/spelling.ts';
import type { WordTable } from './word-table.ts';

/** About so many words share a bucket by chance. */
const WORDS_A_BUCKET = 2;

/** The words of a table that have something in common, group after group, in one array. */
interface Groups {
  /** By group: where its words begin; the last number is where all end. */
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

/** Some words of a table by their consonants and by their lengths, good until a word comes. Eight bytes a word, and a bit for each letter. */
export class WordGroups {
  readonly #table: WordTable;
  readonly #bySkeleton: Groups;
  readonly #byLength: Groups;
  /** Which letters each word of {@link #byLength} has, as bits. */
  readonly #letters: Int32Array;

  constructor(table: WordTable, words: Uint32Array) {
    this.#table = table;
    const buckets = Math.max(1, Math.ceil(words.length / WORDS_A_BUCKET));
    this.#bySkeleton = grouped(words, buckets, (word) => hash(skeleton(table.word(word))) % buckets);
    let longest = 0;
    for (const word of words) longest = Math.max(longest, table.word(word).length);
    this.#byLength = grouped(words, longest + 1, (word) => table.word(word).length);
    this.#letters = new Int32Array(words.length);
    for (let at = 0; at < words.length; at++) this.#letters[at] = lettersIn(table.word(this.#byLength.words[at] ?? 0));
  }

  /** The words of which so much is left when spelling is taken out of them. */
  ofSkeleton(bones: string): string[] {
    const { starts, words } = this.#bySkeleton;
    const bucket = hash(bones) % (starts.length - 1);
    const found: string[] = [];
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
      const word = this.#table.word(words[at] ?? 0);
      if (skeleton(word) === bones) found.push(word);
    }
    return found;
  }

  /** The words of a length that differ from a word in so many letters at most. It is asked of every word of the archive. */
  ofLetters(length: number, word: string, most: number): string[] {
    const { starts, words } = this.#byLength;
    const wanted = lettersIn(word);
    const found: string[] = [];
    for (let at = starts[length] ?? 0; at < (starts[length + 1] ?? 0); at++) {
      if (lettersApart(wanted, this.#letters[at] ?? 0) <= most) found.push(this.#table.word(words[at] ?? 0));
    }
    return found;
  }
}

/** Words in the order of their groups, in two goes: how many each has, then each to its place. */
function grouped(words: Uint32Array, count: number, groupOf: (word: number) => number): Groups {
  const groups = new Uint32Array(words.length);
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < words.length; at++) {
    const group = groupOf(words[at] ?? 0);
    groups[at] = group;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
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

/** FNV-1a (Fowler, Noll and Vo), over UTF-16 units: a whole number of 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x0100_0193);
  return sum >>> 0;
}

/** Which letters a word has, as bits. Two words that differ in many are told apart without counting steps. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters only one of the two words has; each slip makes at most two such. The bits are counted in pairs, fours and bytes. */
function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x5555_5555;
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  bits = (bits + (bits >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(bits, 0x0101_0101) >>> 24;
}
