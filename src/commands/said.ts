import type { SaidQuestion } from '../library/said.ts';
import { UnreadableDateError } from '../search/filters.ts';
import { languageOf } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { textIn } from './option-text.ts';
import { relaxationsOf } from './relaxation.ts';
import { nothingSaid, whomOrWhat, wordsSaid } from './said-answer.ts';
import { saidOffers } from './said-offers.ts';
import { kindTyped, SAID_OPTIONS } from './said-options.ts';
import { wordingIn } from './wording.ts';
import { saidWordingIn } from './wording-said.ts';

/** «لافروف» on «سوريا» → his words, the newest first, each with the sentence and the way by which it came. */
export const said: Command = {
  key: 'said',
  label: { latin: 'said', arabic: 'قال' },
  description: {
    ar: 'من قال ماذا: أقوال متحدث، أو ما قيل في موضوع',
    en: 'Who said what: the words of a speaker, or what was said on a topic',
  },
  options: SAID_OPTIONS,
  run({ options, language: ofServer, months }, library) {
    const [who, about, kind] = [textIn(options, 'who'), textIn(options, 'about'), textIn(options, 'kind')];
    const language = languageOf(`${who} ${about}`, ofServer);
    const asked = [who, about].filter(Boolean).join(' · ') || null;
    const answer = { language, asked, private: options.private === true, relaxations: relaxationsOf(options) };
    const misused = (heading: string): Answer => ({ ...answer, outcome: 'misused', heading, blocks: [] });
    if (library.articles.length === 0) {
      return { ...answer, outcome: 'refused', heading: wordingIn(language).emptyArchive, blocks: [] };
    }
    if (kind && !kindTyped(kind)) return misused(saidWordingIn(language).unknownKind(kind));
    if (!who && !about) return { ...answer, ...whomOrWhat(library, language) };
    try {
      const question: SaidQuestion = {
        who,
        about,
        kind: kindTyped(kind) ?? undefined,
        from: textIn(options, 'from'),
        to: textIn(options, 'to'),
        source: textIn(options, 'source'),
        of: options.of === true,
      };
      const findings = library.said(question);
      const spoken = { language, months };
      const content = wordsSaid(question, findings, spoken) ?? nothingSaid(question, findings, library, spoken);
      return { ...answer, offers: saidOffers(question, findings, language), ...content };
    } catch (error) {
      if (!(error instanceof UnreadableDateError)) throw error;
      return misused(wordingIn(language).unreadableDate(error.typed));
    }
  },
};
