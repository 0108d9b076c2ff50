import { fold } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Command, Option, Request } from './command.ts';
import { forKeepers } from './for-keepers.ts';
import { noticesOf } from './notices.ts';
import { textIn } from './option-text.ts';
import { CHOICE_NAMES, CHOICES, type ChoiceName, type Choosing, type ServerChoices } from './server-choices.ts';
import { settingsWordingIn } from './wording-settings.ts';

/** Between the two languages in which a choice is offered: «المشرفون · moderators». */
const BESIDE = ' · ';
const DEFAULT = 'default';
const LANGUAGES: readonly Language[] = ['ar', 'en'];

/** For whoever keeps the archive in a server: what the server chooses for itself. Without an option it tells what holds now. */
export const archiveSettings: Command = {
  key: 'archive-settings',
  label: { latin: 'archive-settings', arabic: 'أرشيف-إعدادات' },
  description: {
    ar: 'لمشرفي الخادم: من يرى الأجوبة ومن ينشرها، وأسماء الأشهر، ولغة البوت',
    en: 'For the keepers of the server: who sees and shares answers, names of months, the language of the bot',
  },
  options: [
    option('answers', 'الأجوبة'),
    option('sharing', 'النشر'),
    option('months', 'الأشهر'),
    option('language', 'اللغة'),
  ],
  isForKeepers: true,
  run: forKeepers(false, ({ options, language, keeper: { choices } }) => {
    const own = settingsWordingIn(language);
    if (!choices) return { outcome: 'misused', heading: own.notHere };
    const typed = typedIn(options);
    for (const [name, text] of typed) {
      if (valueTyped(name, text) === null)
        return { outcome: 'misused', heading: own.unknown(text, namesOf(name, language)) };
    }
    if (typed.length === 0) return told(choices.own, choices, language);
    const next = chosenIn(typed, choices.own);
    if (!choices.keep(next)) return { outcome: 'refused', heading: own.notKept };
    const spoken = next.language ?? choices.defaults.language;
    return { ...told(next, choices, spoken), heading: settingsWordingIn(spoken).kept };
  }),
};

function option(name: ChoiceName, arabic: string): Option {
  return {
    key: name,
    label: { latin: name, arabic },
    description: { ar: settingsWordingIn('ar').titles[name], en: settingsWordingIn('en').titles[name] },
    kind: 'text',
    required: false,
    // They are few: each stays in sight, whatever is typed.
    suggest: () => [...CHOICES[name], DEFAULT].map((value) => offered(name, value)),
  };
}

/** «المشرفون · moderators»; months have one name in both languages. */
function offered(name: ChoiceName, value: string): string {
  return [...new Set(LANGUAGES.map((language) => nameOf(name, value, language)))].join(BESIDE);
}

function typedIn(options: Request['options']): [ChoiceName, string][] {
  return CHOICE_NAMES.flatMap((name): [ChoiceName, string][] => {
    const text = textIn(options, name);
    return text === '' ? [] : [[name, text]];
  });
}

/** The value that was typed, by its name in either language or as it was offered; null where it is none. */
function valueTyped(name: ChoiceName, typed: string): string | null {
  const [first = ''] = typed.split(BESIDE);
  const key = fold(first.trim());
  const isTyped = (value: string) =>
    [value, ...LANGUAGES.map((language) => nameOf(name, value, language))].some((each) => fold(each) === key);
  return [...CHOICES[name], DEFAULT].find(isTyped) ?? null;
}

function nameOf(name: ChoiceName, value: string, language: Language): string {
  const { values, asTheBot } = settingsWordingIn(language);
  const names: Readonly<Record<string, string>> = values[name];
  return names[value] ?? asTheBot;
}

function namesOf(name: ChoiceName, language: Language): string[] {
  return [...CHOICES[name], DEFAULT].map((value) => nameOf(name, value, language));
}

function chosenIn(typed: readonly [ChoiceName, string][], own: ServerChoices): ServerChoices {
  const next = new Map<string, unknown>(Object.entries(own));
  for (const [name, text] of typed) {
    const value = valueTyped(name, text);
    if (value === DEFAULT) next.delete(name);
    else next.set(name, value);
  }
  return Object.fromEntries(next);
}

/** What holds, and what of it the server has chosen. */
function told(own: ServerChoices, { defaults }: Choosing, language: Language) {
  const { heading, line, titles } = settingsWordingIn(language);
  const lines = CHOICE_NAMES.map((name) =>
    line(titles[name], nameOf(name, own[name] ?? defaults[name], language), own[name] !== undefined),
  );
  return { outcome: 'told', language, heading, blocks: noticesOf(lines) } as const;
}
