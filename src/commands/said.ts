import type { SaidFindings, SaidQuestion } from '../library/said.ts';
import type { Library } from '../library.ts';
import { UnreadableDateError } from '../search/filters.ts';
import { languageOf } from '../text/language.ts';
import type { Answer } from './answer.ts';
import type { Command, Request } from './command.ts';
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
  run(request, library) {
    const [who, about, kind] = ['who', 'about', 'kind'].map((key) => textOf(request, key));
    const language = languageOf(`${who} ${about}`, request.language);
    const asked = [who, about].filter(Boolean).join(' · ') || null;
    const relaxations = relaxationsOf(request.options);
    const answer = { language, asked, private: request.options.private === true, relaxations };
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
        kind: kindTyped(kind ?? '') ?? undefined,
        from: textOf(request, 'from'),
        to: textOf(request, 'to'),
        source: textOf(request, 'source'),
        of: request.options.of === true,
      };
      const findings = library.said(question);
      const offers = saidOffers(question, findings, language);
      return { ...answer, offers, ...saidAnswer(question, findings, library, language, request.months) };
    } catch (error) {
      if (!(error instanceof UnreadableDateError)) throw error;
      return misused(wordingIn(language).unreadableDate(error.typed));
    }
  },
};

/** What was found as an answer: what `/said` shows, and whoever else looks words up. */
function saidAnswer(
  question: SaidQuestion,
  findings: SaidFindings,
  library: Library,
  language: Answer['language'],
  months?: Request['months'],
): Pick<Answer, 'outcome' | 'heading' | 'blocks'> {
  return wordsSaid(question, findings, language, months) ?? nothingSaid(question, findings, library, language, months);
}

function textOf(request: Request, key: string): string {
  const value = request.options[key];
  return typeof value === 'string' ? value.trim() : '';
}
