import type { Standing } from '../meetings/meeting.ts';
import type { Language } from '../text/language.ts';
import { ARABIC_SUMMARY } from './wording-summary.ar.ts';
import { ENGLISH_SUMMARY } from './wording-summary.en.ts';

/** What the bot says in its own voice of meetings and their summaries: plain text, no markup. */
export interface SummaryWording {
  /** A day that is no stated one, and the words that it rests on: those of the page's date where there are none. */
  readonly about: (date: string, ground: string | null) => string;
  readonly noDate: string;
  readonly participants: (names: readonly string[]) => string;
  readonly sources: (names: readonly string[]) => string;
  readonly standings: Readonly<Record<Exclude<Standing, 'reported'>, string>>;
  readonly agreements: string;
  readonly disagreements: string;
  /** Above what is to follow the meeting. */
  readonly next: string;
  /** Who speaks, where the sentence does not name him. */
  readonly speaks: (name: string) => string;
  /** Above the meetings that a name fits. */
  readonly several: (typed: string) => string;
  readonly none: (typed: string) => string;
  /** Above the meetings that a name nearly fits. */
  readonly nearest: string;
  /** Above the meetings that there are. */
  readonly thereAre: string;
  readonly noMeetings: string;
  readonly offTopic: (focus: string) => string;
  readonly unknownLength: (typed: string) => string;
  /** How to ask for one of several. */
  readonly nameIt: string;
  readonly heading: (title: string, points: number) => string;
  /** The talks of one meeting, by who took part: the ministers, then the president. */
  readonly parts: (parts: readonly (readonly string[])[]) => string;
  readonly topics: (topics: readonly string[]) => string;
  readonly which: string;
  readonly focused: (focus: string) => string;
  /** How to see more. */
  readonly shorter: string;
  /** On the buttons under a summary. */
  readonly full: string;
  readonly brief: string;
  readonly everything: string;
  readonly wordsOf: (name: string) => string;
  readonly articlesOn: (articles: number) => string;
  /** Above what each article tells of one meeting. */
  readonly toldIn: (title: string, articles: number) => string;
  /** Of a large archive in which the meetings are still being looked for. */
  readonly stillFinding: string;
  /** Above the meetings of one year, or of no known one. */
  readonly year: (year: string | null) => string;
  readonly timeline: (meetings: number) => string;
  /** Those of a name, a place or a time. */
  readonly timelineOf: (about: string, meetings: number) => string;
  /** How many meetings are not in a list. */
  readonly more: (meetings: number) => string;
}

const WORDINGS: Readonly<Record<Language, SummaryWording>> = { ar: ARABIC_SUMMARY, en: ENGLISH_SUMMARY };

export function summaryWordingIn(language: Language): SummaryWording {
  return WORDINGS[language];
}
