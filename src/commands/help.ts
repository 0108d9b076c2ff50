import type { Library } from '../library.ts';
import { type Language, languageOf } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import type { Answer, Offer } from './answer.ts';
import type { Command, Request } from './command.ts';
import { exampleOffers } from './example-offers.ts';
import { holdingsOf } from './holdings.ts';
import { MENUS } from './menu.ts';
import { noticesOf } from './notices.ts';
import { textIn } from './option-text.ts';
import { wordingIn } from './wording.ts';
import { helpWordingIn } from './wording-help.ts';

/** What an example of a line may take, in UTF-16 units. */
const SHOWN = 100;
const OTHER: Readonly<Record<Language, Language>> = { ar: 'en', en: 'ar' };

/** What may be asked of each of these commands, with questions that this archive answers. */
export function helpOn(commands: readonly Command[]): Command {
  return {
    key: 'help',
    label: { latin: 'help', arabic: 'مساعدة' },
    description: {
      ar: 'ما يُسأل عنه هذا الأرشيف، بأمثلة منه',
      en: 'What this archive can be asked, with examples from it',
    },
    options: [
      {
        key: 'language',
        label: { latin: 'language', arabic: 'اللغة' },
        description: { ar: 'العربية أو English', en: 'English or العربية' },
        kind: 'text',
        required: false,
      },
    ],
    run: (request, library) => answerOf(commands, request, library),
  };
}

function answerOf(
  commands: readonly Command[],
  { options, language: ofServer, script = 'latin' }: Request,
  library: Library,
): Answer {
  const language = languageOf(textIn(options, 'language'), ofServer);
  const own = helpWordingIn(language);
  const isEmpty = library.articles.length === 0;
  const offers = isEmpty ? [] : exampleOffers(library, language);
  const lines = commands
    .filter(({ isForKeepers }) => !isForKeepers)
    .map(({ key, label, description }) => own.command(label[script], description[language], exampleFor(key, offers)));
  return {
    outcome: isEmpty ? 'refused' : 'told',
    language,
    asked: null,
    private: true,
    heading: isEmpty ? wordingIn(language).emptyArchive : own.heading,
    blocks: noticesOf([
      !isEmpty && wordingIn(language).holdings(holdingsOf(library.articles)),
      ...lines,
      own.menus(MENUS.map(({ label }) => label[script])),
      own.asYouWrite,
      own.buttons,
    ]),
    offers: [...offers, inOtherLanguage(language)],
  };
}

function exampleFor(key: string, offers: readonly Offer[]): string | null {
  const example = offers.find(({ command }) => command === key);
  return example ? shortened(example.label, SHOWN) : null;
}

function inOtherLanguage(language: Language): Offer {
  const { name } = helpWordingIn(OTHER[language]);
  return { label: name, command: 'help', options: { language: name }, isInstead: true };
}
