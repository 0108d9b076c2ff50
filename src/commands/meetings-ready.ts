import type { Library } from '../library.ts';

/** The meetings of so many articles are found in well under a second. */
const FEW = 100;

/** Whether the meetings of an archive can be asked for: where it is large, nobody waits until they are found. */
export function areMeetingsReady({ hasMeetings, articles }: Library): boolean {
  return hasMeetings || articles.length <= FEW;
}
