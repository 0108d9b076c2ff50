import type { Passage } from '../corpus/passage.ts';
import { type DateRange, type OpenDateRange, rangesOverlap } from '../text/calendar-date.ts';
import type { Span } from '../text/span.ts';

/** Words of somebody that a passage prints. */
export interface Saying {
  /** Their canonical names; several where both sides say it together, none where the text does not settle it. */
  readonly speakers: readonly string[];
  /** What they say, in the passage's text. */
  readonly content: Span;
  /** When it may have been said; null where nothing tells. */
  readonly days: DateRange | null;
}

/** When somebody's words are those that are asked for: «وزير الخارجية الأميركي» is John Kerry from 2013 to 2017. */
export interface Counting {
  readonly times: readonly OpenDateRange[];
  /** Whether words of no known day are. */
  readonly undated: boolean;
}

/** Whom a name or office may mean. */
export interface Whom {
  /** By canonical name; null where all of their words are meant. */
  readonly names: ReadonlyMap<string, Counting | null>;
  readonly isOffice: boolean;
}

/** Who says what in the passages of an archive. */
export interface Sayings {
  /** What is said in a passage, in order. */
  in(passage: Passage): readonly Saying[];
  /** Whom a text means: «كيري» → «جون كيري». Nobody where they never speak in the archive; null where that is not known. */
  named(typed: string): Whom | null;
}

/** Of an archive of texts in which nobody's words are told apart. */
export const NO_SAYINGS: Sayings = {
  in: () => [],
  named: () => ({ names: new Map(), isOffice: false }),
};

/** Whether those who are meant say it: of an office whoever held it when it was said. */
export function isSaidBy({ speakers, days }: Saying, { names }: Whom): boolean {
  return speakers.some((name) => {
    const counting = names.get(name);
    if (!counting) return counting === null;
    return days === null ? counting.undated : counting.times.some((time) => rangesOverlap(days, time));
  });
}
