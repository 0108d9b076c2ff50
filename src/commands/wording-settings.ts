import type { Language } from '../text/language.ts';
import type { AllChoices, ChoiceName } from './server-choices.ts';
import { ARABIC_SETTINGS } from './wording-settings.ar.ts';
import { ENGLISH_SETTINGS } from './wording-settings.en.ts';

/** What the bot says of a server's choices: plain text, no markup. */
export interface SettingsWording {
  readonly heading: string;
  readonly kept: string;
  readonly notKept: string;
  /** Where no server asks, or choices are not kept at all. */
  readonly notHere: string;
  /** `names` are what may be written. */
  readonly unknown: (typed: string, names: readonly string[]) => string;
  readonly titles: Readonly<Record<ChoiceName, string>>;
  readonly values: { readonly [Name in ChoiceName]: Readonly<Record<AllChoices[Name], string>> };
  /** Takes a choice back. */
  readonly asTheBot: string;
  readonly line: (title: string, value: string, isOwn: boolean) => string;
}

const WORDINGS: Readonly<Record<Language, SettingsWording>> = { ar: ARABIC_SETTINGS, en: ENGLISH_SETTINGS };

export function settingsWordingIn(language: Language): SettingsWording {
  return WORDINGS[language];
}
