import { skeleton } from '../../text/spelling.ts';
import type { Bearer } from './bearer.ts';
import { ANY_NAME, mayBeOne } from './name-marks.ts';
import { type NameParts, withoutLink } from './name-parts.ts';

/** How people are looked up by name. */
export interface BearerLookup<Item> {
  named(parts: NameParts): readonly Item[];
  holding(part: string): readonly Item[];
}

/** People by every part of their names, spelling taken out of it, so that a name is compared with those alone that share a part. */
export class BearerIndex<Item> implements BearerLookup<Item> {
  /** Beside each the marks of his name: of hundreds who share a surname nearly all are passed over by these, and nothing else of them is read. */
  readonly #byPart = new Map<string, Map<Item, number>>();
  readonly #bearerOf: (item: Item) => Bearer;

  constructor(bearerOf: (item: Item) => Bearer) {
    this.#bearerOf = bearerOf;
  }

  /** Again once somebody's name has become fuller; `before` is what it was, and its parts lead to him still. */
  put(item: Item, before?: NameParts): void {
    for (const part of before?.all ?? []) this.#byPart.get(keyOf(part))?.set(item, ANY_NAME);
    const { all, marks } = this.#bearerOf(item).parts;
    for (const part of all) {
      const key = keyOf(part);
      const items = this.#byPart.get(key);
      if (items) items.set(item, marks);
      else this.#byPart.set(key, new Map([[item, marks]]));
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
    const sharing = Array.from(this.#byKeyOf(part), ([item]) => item);
    return sharing.filter((item) => this.#bearerOf(item).parts.all.includes(part));
  }

  #sharing(part: string, parts: NameParts): Item[] {
    const found: Item[] = [];
    for (const [item, marks] of this.#byKeyOf(part)) if (this.#fits(item, marks, parts)) found.push(item);
    return found;
  }

  #firstSharing(part: string, parts: NameParts): Item | null {
    for (const [item, marks] of this.#byKeyOf(part)) if (this.#fits(item, marks, parts)) return item;
    return null;
  }

  #fits(item: Item, marks: number, parts: NameParts): boolean {
    return mayBeOne(marks, parts.marks) && this.#bearerOf(item).is(parts);
  }

  #byKeyOf(part: string): Iterable<[Item, number]> {
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
