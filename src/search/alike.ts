import type { ReadPassage } from './read-passage.ts';

/** How much of the shorter text must stand in the longer one. Agencies are cut and titled anew, hardly reworded. */
const ALIKE = 0.9;
/** Shorter texts share their words by chance. */
const LEAST_WORDS = 8;

/** The different words of a text by numbers, ascending, that are the same for the same words of other texts. */
export type NumberedWords = Pick<ReadPassage, 'words' | 'isNumber'>;

interface Group<Item> {
  readonly words: Uint32Array;
  readonly items: Item[];
}

/**
 * Lays texts together that say the same in nearly the same words: a teaser and the paragraph that it repeats, one agency's text in
 * several papers. Texts that differ in a number say different things. The first of each group stands for it.
 */
export function groupAlike<Item>(items: readonly Item[], read: (item: Item) => NumberedWords): Item[][] {
  const groups: Group<Item>[] = [];
  for (const item of items) {
    const text = read(item);
    const { words } = text;
    const same = groups.find((group) => areAlike(group.words, words, text));
    if (same) same.items.push(item);
    else groups.push({ words, items: [item] });
  }
  return groups.map((group) => group.items);
}

function areAlike(one: Uint32Array, other: Uint32Array, text: NumberedWords): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LEAST_WORDS || short.length < long.length / 3) return false;
  const mayDiffer = Math.floor(short.length * (1 - ALIKE));
  let differing = 0;
  let at = 0;
  for (const word of short) {
    while (at < long.length && (long[at] ?? 0) < word) at++;
    if (long[at] === word) continue;
    differing++;
    if (differing > mayDiffer || text.isNumber(word)) return false;
  }
  return true;
}
