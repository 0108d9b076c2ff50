import { skeleton } from '../../text/spelling.ts';
import type { Bearer } from './bearer.ts';
import { type NameParts, withoutLink } from './name-parts.ts';

/** How people are looked up by name. */
export interface BearerLookup<Item> {
  named(parts: NameParts): readonly Item[];
  holding(part: string): readonly Item[];
}

/** People by every part of their names, spelling taken out of it, so that a name is compared with those alone that share a part. */
export class BearerIndex<Item> implements BearerLookup<Item> {
  readonly #byPart = new Map<string, Set<Item>>();
  readonly #bearerOf: (item: Item) => Bearer;

  constructor(bearerOf: (item: Item) => Bearer) {
    this.#bearerOf = bearerOf;
  }

  /** Again once somebody's name has become fuller. */
  put(item: Item): void {
    for (const part of this.#bearerOf(item).parts.all) {
      const key = keyOf(part);
      const items = this.#byPart.get(key);
      if (items) items.add(item);
      else this.#byPart.set(key, new Set([item]));
    }
  }

  /** Those whom a name fits, in the order in which they came: by its last part, else by its first, «عادل بن أحمد» of «عادل بن أحمد الجبير». */
  named(parts: NameParts): Item[] {
    const byLast = this.#sharing(parts.last, parts);
    if (byLast.length > 0 || !parts.last.startsWith('بن ')) return byLast;
    return this.#sharing(parts.first, parts);
  }

  /** The first of {@link named}; of a large archive hundreds may share a surname. */
  firstNamed(parts: NameParts): Item | null {
    const byLast = this.#firstSharing(parts.last, parts);
    if (byLast || !parts.last.startsWith('بن ')) return byLast;
    return this.#firstSharing(parts.first, parts);
  }

  /** Those of whose names it is some part: «كمال» of «كمال أوزان». */
  holding(part: string): Item[] {
    return [...this.#byKeyOf(part)].filter((item) => this.#bearerOf(item).parts.all.includes(part));
  }

  #sharing(part: string, parts: NameParts): Item[] {
    const found: Item[] = [];
    for (const item of this.#byKeyOf(part)) if (this.#bearerOf(item).is(parts)) found.push(item);
    return found;
  }

  #firstSharing(part: string, parts: NameParts): Item | null {
    for (const item of this.#byKeyOf(part)) if (this.#bearerOf(item).is(parts)) return item;
    return null;
  }

  #byKeyOf(part: string): Iterable<Item> {
    return this.#byPart.get(keyOf(part)) ?? [];
  }
}

/** An archive repeats its names. Emptied when it grows large. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 20_000;
const LONGEST_KEPT = 40;

function keyOf(part: string): string {
  const known = KEYS.get(part);
  if (known !== undefined) return known;
  const key = skeleton(withoutLink(part));
  if (part.length > LONGEST_KEPT) return key;
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(part, key);
  return key;
}
