import { shortened } from '../text/shorten.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { unansweredIn } from './gap.ts';
import { holdingsOf } from './holdings.ts';
import { wordingIn } from './wording.ts';
import { archiveWordingIn } from './wording-archive.ts';

const MOST_SHOWN = 10;
const SHOWN = 120;

/** For whoever keeps the archive: what it holds, and what people asked it in vain. */
export const archive: Command = {
  key: 'archive',
  label: { latin: 'archive', arabic: 'الأرشيف' },
  description: {
    ar: 'لمشرفي الخادم: ما في الأرشيف، وما سُئل عنه ولم يُجب',
    en: 'For the keepers of the server: what the archive holds, and what was asked in vain',
  },
  options: [
    {
      key: 'gaps',
      label: { latin: 'gaps', arabic: 'ما-ينقصه' },
      description: {
        ar: 'الأسئلة التي لم يُجب عنها، أكثرها تكرارًا أولًا',
        en: 'The questions without an answer, the commonest first',
      },
      kind: 'flag',
      required: false,
    },
  ],
  isForKeepers: true,
  run({ options, language, keeper }, library) {
    const [wording, own] = [wordingIn(language), archiveWordingIn(language)];
    const answer: Omit<Answer, 'heading' | 'blocks'> = { language, asked: null, private: true, outcome: 'told' };
    if (!keeper) return { ...answer, outcome: 'misused', heading: own.notAKeeper, blocks: [] };
    if (library.articles.length === 0)
      return { ...answer, outcome: 'refused', heading: wording.emptyArchive, blocks: [] };
    const heading = wording.holdings(holdingsOf(library.articles));
    if (options.gaps !== true) return { ...answer, heading, blocks: [] };
    if (keeper.gaps === null) return { ...answer, heading, blocks: [{ kind: 'notice', text: own.notKept }] };
    const unanswered = unansweredIn(keeper.gaps);
    const lines = unanswered
      .slice(0, MOST_SHOWN)
      .map(({ question, refused, votes }) => own.gap(shortened(question, SHOWN), refused, votes));
    const texts = [unanswered.length === 0 ? own.noGaps : own.gaps(unanswered.length), ...lines];
    return { ...answer, heading, blocks: texts.map((text) => ({ kind: 'notice', text })) };
  },
};
