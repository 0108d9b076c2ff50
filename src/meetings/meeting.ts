import type { Article, Paragraph } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

/** People face to face, «لقاء، محادثات، قمة»; somebody in a place, «زيارة»; people on the telephone. */
export type MeetingKind = 'talks' | 'visit' | 'call';

/** Whether an article reports on it, speaks of it in passing, or says that it is to come. */
export type Standing = 'reported' | 'mentioned' | 'announced';

/**
 * `stated` with day and month in the text, or by the keeper; `computed` from «أمس» or a weekday and the page's date; `approximate` where
 * the text gives less than a day or the page's date is all that there is.
 */
export type DateBasis = 'stated' | 'computed' | 'approximate';

export interface MeetingDate {
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an interval of two of these. */
  readonly date: string;
  readonly basis: DateBasis;
  /** The printed words that it rests on, «الثلاثاء 12 مايو/أيار», or null where that is the date of the page. */
  readonly ground: string | null;
}

/** Somebody who met, or a state or body where no person is named. */
export interface Participant {
  /** The canonical name: «سيرغي لافروف». */
  readonly name: string;
  /** As the articles call him for short: «لافروف». */
  readonly short: string;
  readonly isPerson: boolean;
  /** Whether the articles give an office with the name. */
  readonly isOfficial: boolean;
  /** The states that he or it speaks for, by their first English name. */
  readonly states: readonly string[];
}

/** One of several talks of a meeting: the ministers first, then the president. */
export interface MeetingPart {
  readonly kind: MeetingKind;
  /** Canonical names. */
  readonly participants: readonly string[];
}

/** Where an article speaks of a meeting. */
export interface MeetingTrace {
  readonly article: Article;
  /** Null for the title. */
  readonly paragraph: Paragraph | null;
  readonly sentence: Span;
  /** «لقائه», «التقى» */
  readonly cue: Span;
}

/** Who met whom, where and when, as far as the articles tell. */
export interface Meeting {
  /** Readable, safe in a path and a button, the same as long as day, place and people are: `2015-05-12-sochi-kerry-lavrov`. */
  readonly id: string;
  /** «لقاء كيري ولافروف في سوتشي، 12 أيار/مايو 2015» */
  readonly title: string;
  readonly kind: MeetingKind;
  readonly standing: Standing;
  /** Null where nothing tells: then neither do articles that give no date. */
  readonly when: MeetingDate | null;
  /** As printed: «سوتشي». */
  readonly place: string | null;
  /** The state in which it was, by its first English name, where the place tells. */
  readonly country: string | null;
  /** The most spoken of first. */
  readonly participants: readonly Participant[];
  /** What its keeper calls it besides. */
  readonly names: readonly string[];
  /** One where there was but one talk. */
  readonly parts: readonly MeetingPart[];
  /** Articles that report on it first, in their order, then those that mention it. */
  readonly articles: readonly Article[];
  /** How many of {@link articles} report on it. */
  readonly reports: number;
  readonly traces: readonly MeetingTrace[];
}
