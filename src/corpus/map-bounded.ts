/** What `each` makes of every item, in their order, with no more than `atOnce` under way. The first failure is thrown. */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  each: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  const work = async () => {
    // The workers draw from one iterator, so each item is drawn once.
    for (const [index, item] of waiting) results[index] = await each(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
