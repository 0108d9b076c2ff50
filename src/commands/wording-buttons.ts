import type { Language } from '../text/language.ts';
import type { Relaxation } from './relaxation.ts';
import { ARABIC_BUTTONS } from './wording-buttons.ar.ts';
import { ENGLISH_BUTTONS } from './wording-buttons.en.ts';

/** What stands on the buttons, and what the bot says when one is pressed: plain text, no markup. */
export interface ButtonWording {
  readonly previous: string;
  readonly next: string;
  readonly page: (number: number, pages: number) => string;
  readonly notAnAnswer: string;
  readonly voted: string;
  readonly cannotVote: string;
  readonly share: string;
  /** Above an answer that somebody put into the channel; `name` is a mention of them, null where they are not known. */
  readonly shared: (name: string | null) => string;
  readonly mayNotShare: string;
  /** On the button that gives the whole answer as a file, and beside that file. */
  readonly file: string;
  readonly inFile: string;
  readonly relax: Readonly<Record<Relaxation, string>>;
  /** Of the select of passages. */
  readonly chooseContext: string;
  readonly context: (title: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly noSuchPassage: string;
  /** For a button that cannot be read. */
  readonly unreadable: string;
  /** For whoever asks too much; `seconds` until the next. */
  readonly slower: (seconds: number) => string;
}

const WORDINGS: Readonly<Record<Language, ButtonWording>> = { ar: ARABIC_BUTTONS, en: ENGLISH_BUTTONS };

export function buttonWordingIn(language: Language): ButtonWording {
  return WORDINGS[language];
}
