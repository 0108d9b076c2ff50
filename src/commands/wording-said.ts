import type { StatementKind } from '../statements/statement.ts';
import type { Language } from '../text/language.ts';
import { ARABIC_SAID } from './wording-said.ar.ts';
import { ENGLISH_SAID } from './wording-said.en.ts';

/** A name or topic and how many statements it has. */
export interface Tally {
  readonly name: string;
  readonly statements: number;
}

/** What the bot says in its own voice beside statements: plain text, no markup. */
export interface SaidWording {
  /** Above the words of somebody; `shown` is less than `statements` where there is no room for all. */
  readonly bySpeaker: (name: string, statements: number, shown: number) => string;
  /** Above what was said of somebody. */
  readonly ofSpeaker: (name: string, statements: number, shown: number) => string;
  /** Above what several people said on a topic. */
  readonly onTopic: (topic: string, statements: number, speakers: number) => string;
  /** On a button: what others said of somebody, and their own words. */
  readonly ofThem: (name: string) => string;
  readonly byThem: (name: string) => string;
  readonly topics: (topics: readonly Tally[]) => string;
  readonly speakers: (speakers: readonly Tally[]) => string;
  /** A name that several people bear. */
  readonly several: (names: readonly string[]) => string;
  readonly about: (topic: string) => string;
  readonly nobody: (typed: string) => string;
  readonly nearest: (names: readonly string[]) => string;
  readonly nothingBy: (name: string) => string;
  readonly nothingOf: (name: string) => string;
  readonly nothingOn: (topic: string) => string;
  readonly nothingAtAll: string;
  readonly whomOrWhat: string;
  readonly unknownKind: (typed: string) => string;
  /** Above passages that do not settle who speaks. */
  readonly unsettled: string;
  /** In the place of a name that the text does not settle; `printed` is how it names whoever speaks. */
  readonly unsettledName: (printed: string | null) => string;
  readonly unnamed: string;
  readonly undated: (statements: number) => string;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly noDate: string;
}

const WORDINGS: Readonly<Record<Language, SaidWording>> = { ar: ARABIC_SAID, en: ENGLISH_SAID };

export function saidWordingIn(language: Language): SaidWording {
  return WORDINGS[language];
}
