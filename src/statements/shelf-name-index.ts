import { skeleton } from '../text/spelling.ts';
import { stem } from '../text/stem.ts';
import { type Closeness, heard, isSame, LATIN, meantBy, spelt } from './shelf-words.ts';

/** A slip makes a word longer or shorter by one letter at most. */
const ONE_SLIP = 1;

/** The names of an archive by their words: few names are compared with what is typed, in place of all of them. */
export class NameIndex {
  /** By word: the places of the names that hold it. */
  readonly #places = new Map<string, number[]>();
  readonly #bySkeleton = new Map<string, string[]>();
  readonly #byHeard = new Map<string, string[]>();
  readonly #byStem = new Map<string, string[]>();
  readonly #byLength = new Map<number, string[]>();

  /** @param names the words of each spelling of each name. */
  constructor(names: readonly (readonly (readonly string[])[])[]) {
    for (const [place, spellings] of names.entries()) {
      for (const word of new Set(spellings.flat())) put(this.#places, word, place);
    }
    for (const word of this.#places.keys()) {
      put(this.#bySkeleton, skeleton(word), word);
      put(this.#byHeard, skeleton(heard(word)), word);
      put(this.#byStem, stem(word), word);
      put(this.#byLength, word.length, word);
    }
  }

  /** The places of the names that hold a word, so closely compared; ascending. */
  holding(typed: string, closeness: Closeness): number[] {
    const words = this.#near(typed, closeness).filter((word) => isSame(typed, word, closeness));
    const places = new Set([...new Set(words)].flatMap((word) => this.#places.get(word) ?? []));
    return [...places].sort((a, b) => a - b);
  }

  /** The words that may be the same: all that are, and some that are not. */
  #near(typed: string, closeness: Closeness): string[] {
    if (closeness === 'same') return [typed];
    const alike = [typed, ...(this.#bySkeleton.get(skeleton(typed)) ?? [])];
    const transcribed = LATIN.test(typed) ? this.#transcribed(typed) : [];
    return closeness === 'slip'
      ? [...alike, ...transcribed, ...this.#ofLength(typed.length)]
      : [...alike, ...transcribed];
  }

  #transcribed(latin: string): string[] {
    const bones = new Set(spelt(latin).map(skeleton));
    const sounding = [...bones].flatMap((each) => this.#byHeard.get(each) ?? []);
    return [...sounding, ...meantBy(latin).flatMap((each) => this.#byStem.get(each) ?? [])];
  }

  #ofLength(length: number): string[] {
    const lengths = [length - ONE_SLIP, length, length + ONE_SLIP];
    return lengths.flatMap((each) => this.#byLength.get(each) ?? []);
  }
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
