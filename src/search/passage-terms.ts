import type { Passage } from '../corpus/passage.ts';
import { analyse, type Term } from '../text/analysis.ts';

/** Enough for a small archive and for what is asked of a large one these minutes; about 5 MB. */
const MOST = 500;
const known = new Map<Passage, readonly Term[]>();

/** The content words of a passage with their places in its text. Those of passages that were shown lately are at hand. */
export function termsOf(passage: Passage): readonly Term[] {
  const terms = known.get(passage) ?? analyse(passage.text);
  if (known.size >= MOST) known.clear();
  known.set(passage, terms);
  return terms;
}
