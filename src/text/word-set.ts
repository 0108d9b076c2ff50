import { fold } from './fold.ts';

/** The words of a list between spaces, folded, as tables of words are written and words of a text are compared: «في إلى» → في, الي. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(fold));
}
