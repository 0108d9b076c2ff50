import { skeleton } from '../text/spelling.ts';
import { stem } from '../text/stem.ts';
import { groupBy } from './group-by.ts';
import { type Closeness, heard, isSame, LATIN, meantBy, spelt } from './shelf-words.ts';
import { type KeptTextPlaces, keptTextPlaces, TextPlaces } from './text-places.ts';

/** A slip makes a word longer or shorter by one letter at most. */
const ONE_SLIP = 1;

/** The words of names by what they have in common. */
interface Alike {
  readonly bySkeleton: ReadonlyMap<string, readonly string[]>;
  readonly byHeard: ReadonlyMap<string, readonly string[]>;
  readonly byStem: ReadonlyMap<string, readonly string[]>;
  readonly byLength: ReadonlyMap<number, readonly string[]>;
}

/** Which names hold which words: by word the places of the names. @param names the words of each spelling of each name. */
export function placesOfWords(names: readonly (readonly (readonly string[])[])[]): KeptTextPlaces {
  const places = new Map<string, number[]>();
  for (const [place, spellings] of names.entries()) {
    for (const word of new Set(spellings.flat())) put(places, word, place);
  }
  return keptTextPlaces(places);
}

/** The names of an archive by their words: few names are compared with what is typed, in place of all of them. */
export class NameIndex {
  readonly #places: TextPlaces;
  /** Made when somebody is first asked for by another spelling than the archive has. */
  #made: Alike | null = null;

  constructor(places: KeptTextPlaces) {
    this.#places = new TextPlaces(places);
  }

  get #alike(): Alike {
    this.#made ??= alike(this.#places.texts());
    return this.#made;
  }

  /** The places of the names that hold a word, so closely compared; ascending. */
  holding(typed: string, closeness: Closeness): number[] {
    const words = this.#near(typed, closeness).filter((word) => isSame(typed, word, closeness));
    const places = new Set([...new Set(words)].flatMap((word) => [...this.#places.of(word)]));
    return [...places].sort((a, b) => a - b);
  }

  /** The words that may be the same: all that are, and some that are not. */
  #near(typed: string, closeness: Closeness): string[] {
    if (closeness === 'same') return [typed];
    const spelledAlike = [typed, ...(this.#alike.bySkeleton.get(skeleton(typed)) ?? [])];
    const transcribed = LATIN.test(typed) ? this.#transcribed(typed) : [];
    return closeness === 'slip'
      ? [...spelledAlike, ...transcribed, ...this.#ofLength(typed.length)]
      : [...spelledAlike, ...transcribed];
  }

  #transcribed(latin: string): string[] {
    const bones = new Set(spelt(latin).map(skeleton));
    const sounding = [...bones].flatMap((each) => this.#alike.byHeard.get(each) ?? []);
    return [...sounding, ...meantBy(latin).flatMap((each) => this.#alike.byStem.get(each) ?? [])];
  }

  #ofLength(length: number): string[] {
    const lengths = [length - ONE_SLIP, length, length + ONE_SLIP];
    return lengths.flatMap((each) => this.#alike.byLength.get(each) ?? []);
  }
}

function alike(words: readonly string[]): Alike {
  return {
    bySkeleton: groupBy(words, skeleton),
    byHeard: groupBy(words, (word) => skeleton(heard(word))),
    byStem: groupBy(words, stem),
    byLength: groupBy(words, (word) => word.length),
  };
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
