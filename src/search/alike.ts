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
export function groupAlike<Item>(items: readonly Item[], read: (item: Item) => Pick<ReadPassage, 'exacts'>): Item[][] {
  const groups: { readonly exacts: ReadonlySet<string>; readonly items: Item[] }[] = [];
  for (const item of items) {
    const { exacts } = read(item);
    const same = groups.find((group) => areAlike(group.exacts, exacts));
    if (same) same.items.push(item);
    else groups.push({ exacts, items: [item] });
  }
  return groups.map((group) => group.items);
}

function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
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
