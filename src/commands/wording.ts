import type { Refusal, Understood } from '../search/question.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import { ARABIC } from './wording.ar.ts';
import { ENGLISH } from './wording.en.ts';

/** What an archive holds, in numbers. Years are of the articles that bear a date. */
export interface Holdings {
  readonly articles: number;
  readonly sources: number;
  readonly firstYear: string | null;
  readonly lastYear: string | null;
}

/** Everything that the bot says in its own voice: plain text, no markup, numbers in Western digits as the archive prints them. */
export interface Wording {
  readonly found: (passages: number) => string;
  readonly nothing: string;
  readonly reasons: Readonly<Record<Refusal, string>>;
  readonly unknown: (words: readonly string[]) => string;
  readonly near: string;
  readonly filters: (understood: Understood, months?: MonthNames) => string;
  /** What was read out of the words of the question, and how to take it off again. */
  readonly read: (filters: string) => string;
  readonly undated: (articles: number) => string;
  readonly holdings: (holdings: Holdings) => string;
  readonly emptyArchive: string;
  readonly unreadableDate: (typed: string) => string;
  readonly leftOut: (passages: number) => string;
  readonly paragraph: (number: number) => string;
  /** Where else the same was printed; `more` places are not named. */
  readonly place: (source: string, paragraph: string) => string;
  readonly also: (places: readonly string[], more: number) => string;
  readonly noDate: string;
  readonly estimated: (date: string, ground: string) => string;
  readonly exampleOfPlace: (place: string) => string;
  readonly bug: (id: string) => string;
}

const WORDINGS: Readonly<Record<Language, Wording>> = { ar: ARABIC, en: ENGLISH };

export function wordingIn(language: Language): Wording {
  return WORDINGS[language];
}
