import type { Candidate } from './candidates.ts';

/** No more than white space lies between two sentences that follow one another. */
const MOST_BETWEEN = 2;

/**
 * Whether a sentence goes on with the one before: right behind it, in the same paragraph, and the same speaks, or in both the paper. «وقال
 * … . وأضاف …» may be shown as one; the words of two speakers may not.
 */
export function goesOn(before: Candidate | undefined, each: Candidate): boolean {
  if (before?.paragraph !== each.paragraph) return false;
  const isNext = each.span.start - before.span.end <= MOST_BETWEEN;
  return isNext && (before.statements.at(-1)?.speaker ?? null) === (each.statements[0]?.speaker ?? null);
}
