import type { Passage } from '../corpus/passage.ts';
import type { Span } from '../text/span.ts';

/** Words of somebody that a passage prints. */
export interface Saying {
  /** Their canonical names; several where both sides say it together, none where the text does not settle it. */
  readonly speakers: readonly string[];
  /** What they say, in the passage's text. */
  readonly content: Span;
}

/** Who says what in the passages of an archive. */
export interface Sayings {
  /** What is said in a passage, in order. */
  in(passage: Passage): readonly Saying[];
  /** The canonical names that a name or office may mean: «كيري» → «جون كيري». Empty for who never speaks in the archive; null where that is not known. */
  named(typed: string): ReadonlySet<string> | null;
}

/** Of an archive of texts in which nobody's words are told apart. */
export const NO_SAYINGS: Sayings = {
  in: () => [],
  named: () => new Set(),
};
