/**
 * Parts that are as even as whole groups allow: the largest group first, each to the emptiest part. What is known of one question of an
 * article helps with the next one, so the questions of a group are fitted on together or measured together, never one of each.
 *
 * @param groups the group of each question.
 * @returns the part of each group, from 0.
 */
export function partsOf(groups: readonly string[], count: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const largestFirst = [...sizes].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const filled = new Array<number>(count).fill(0);
  const parts = new Map<string, number>();
  for (const [group, size] of largestFirst) {
    const part = filled.indexOf(Math.min(...filled));
    filled[part] = (filled[part] ?? 0) + size;
    parts.set(group, part);
  }
  return parts;
}
