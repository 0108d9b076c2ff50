import type { Language } from '../text/language.ts';
import { ARABIC_MENUS } from './wording-menus.ar.ts';
import { ENGLISH_MENUS } from './wording-menus.en.ts';

/** What the bot says of a message that it was shown: plain text, no markup. */
export interface MenuWording {
  readonly sources: (found: number, claims: number) => string;
  readonly noClaim: string;
  readonly noSources: string;
  readonly nearest: (speaker: string) => string;
  /** Above words like those quoted whose speaker the text does not settle. */
  readonly nearestUnsettled: string;
  readonly noQuote: string;
  readonly nobodySaid: string;
}

const WORDINGS: Readonly<Record<Language, MenuWording>> = { ar: ARABIC_MENUS, en: ENGLISH_MENUS };

export function menuWordingIn(language: Language): MenuWording {
  return WORDINGS[language];
}
