import type { Article, Paragraph } from '../corpus/article.ts';
import type { DateRange } from '../text/calendar-date.ts';
import type { Span } from '../text/span.ts';
import type { DateBasis, MeetingKind, Participant } from './meeting.ts';
import type { Place } from './place-at.ts';

/** `now` is what the article tells of, `before` what was earlier, `coming` what is planned, asked for or denied. */
export type Tense = 'now' | 'before' | 'coming';

/** A day or days with the words that tell it. */
export interface TraceDay {
  readonly days: DateRange;
  readonly basis: DateBasis;
  readonly words: string;
}

/** One word of meeting, and what its sentence tells of who met, where and when. */
export interface Trace {
  readonly article: Article;
  /** Null for the title. */
  readonly paragraph: Paragraph | null;
  readonly sentence: Span;
  readonly cue: Span;
  readonly kind: MeetingKind;
  readonly sides: readonly Participant[];
  readonly place: Place | null;
  readonly day: TraceDay | null;
  readonly tense: Tense;
  /** How much of the article it is: the title and its beginning more than what follows. */
  readonly weight: number;
}
