import type { Why } from '../corpus/import/reading.ts';
import type { Language } from '../text/language.ts';
import { ARABIC_ADD } from './wording-add.ar.ts';
import { ENGLISH_ADD } from './wording-add.en.ts';

/** What the bot says while a page becomes an article: plain text, no markup. */
export interface AddWording {
  /** Neither a page nor a file was given. */
  readonly nothingGiven: string;
  /** Both were. */
  readonly bothGiven: string;
  readonly notAnAddress: (typed: string) => string;
  /** Where whoever answers has no archive that could be changed. */
  readonly cannotChange: string;
  /** Above the reason why a page is no article. */
  readonly refused: string;
  readonly read: string;
  /** Of a page that the archive has, with the same words or with others. */
  readonly known: (title: string) => string;
  readonly changed: (title: string) => string;
  readonly title: (title: string) => string;
  readonly source: (source: string) => string;
  readonly byline: (lines: readonly string[]) => string;
  /** `ground` is what the date rests on. */
  readonly date: (date: string, ground: string) => string;
  readonly noDate: string;
  readonly fromLine: (words: string) => string;
  readonly fromData: string;
  readonly fromKeeper: string;
  readonly estimated: (words: string) => string;
  readonly paragraphs: (paragraphs: number) => string;
  readonly dropped: (lines: number, kinds: readonly string[]) => string;
  readonly droppedKind: (kind: Why, lines: number, example: string) => string;
  readonly notDropped: string;
  readonly warning: (text: string) => string;
  readonly save: string;
  readonly edit: string;
  readonly drop: string;
  readonly form: string;
  readonly fields: Readonly<Record<'title' | 'source' | 'date', string>>;
  readonly dateHelp: string;
  readonly saved: Readonly<Record<'new' | 'changed' | 'unchanged', (title: string) => string>>;
  readonly askable: string;
  /** The archive takes longer to be read than anybody waits for. */
  readonly askableSoon: string;
  readonly forgotten: string;
  /** What was read is no longer kept. */
  readonly gone: string;
  readonly badDate: (typed: string) => string;
  readonly futureDate: (typed: string) => string;
  readonly missing: (field: string) => string;
  /** The article could not be written. */
  readonly notWritten: (reason: string) => string;
}

const WORDINGS: Readonly<Record<Language, AddWording>> = { ar: ARABIC_ADD, en: ENGLISH_ADD };

export function addWordingIn(language: Language): AddWording {
  return WORDINGS[language];
}
