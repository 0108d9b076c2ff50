import type { Library } from '../library.ts';
import { type Language, languageOf } from '../text/language.ts';
import type { Answer, Block } from './answer.ts';
import { holdingsOf } from './holdings.ts';
import { noticesOf } from './notices.ts';
import { wordingIn } from './wording.ts';

/** What the answers to a message have in common: in its language, for whoever asked alone, beside what the archive holds where it helps not. */
interface MenuFrame {
  readonly language: Language;
  found(outcome: Answer['outcome'], heading: string, blocks: readonly Block[]): Answer;
  /** `misused`: the message holds nothing that could be looked up. */
  helpless(heading: string, outcome?: Extract<Answer['outcome'], 'refused' | 'misused'>): Answer;
}

export function menuFrame(text: string, language: Language, library: Library): MenuFrame {
  const spoken = languageOf(text, language);
  const wording = wordingIn(spoken);
  const found: MenuFrame['found'] = (outcome, heading, blocks) => ({
    language: spoken,
    asked: null,
    private: true,
    outcome,
    heading,
    blocks,
  });
  return {
    language: spoken,
    found,
    helpless(heading, outcome = 'refused') {
      if (library.articles.length === 0) return found('refused', wording.emptyArchive, []);
      return found(outcome, heading, noticesOf([wording.holdings(holdingsOf(library.articles))]));
    },
  };
}
