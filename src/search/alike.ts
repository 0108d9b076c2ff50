import type { ReadPassage } from './read-passage.ts';

/** How much of the shorter text must stand in the longer one. Agencies are cut and titled anew, hardly reworded. */
const ALIKE = 0.9;
/** Shorter texts share their words by chance. */
const LEAST_WORDS = 8;
const NUMBER = /\p{Nd}/u;

/**
 * Lays texts together that say the same in nearly the same words: a teaser and the paragraph that it repeats, one agency's text in
 * several papers. Texts that differ in a number say different things. The first of each group stands for it.
 */
export function groupAlike<Item>(items: readonly Item[], read: (item: Item) => ReadPassage): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) {
    const same = groups.find(([first]) => first !== undefined && areAlike(read(first), read(item)));
    if (same) same.push(item);
    else groups.push([item]);
  }
  return groups;
}

function areAlike(one: ReadPassage, other: ReadPassage): boolean {
  const [short, long] = one.exacts.size <= other.exacts.size ? [one.exacts, other.exacts] : [other.exacts, one.exacts];
  if (short.size < LEAST_WORDS || short.size < long.size / 3) return false;
  const mayDiffer = Math.floor(short.size * (1 - ALIKE));
  let differing = 0;
  for (const word of short) {
    if (long.has(word)) continue;
    differing++;
    if (differing > mayDiffer || NUMBER.test(word)) return false;
  }
  return true;
}
