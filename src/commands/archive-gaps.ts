import { shortened } from '../text/shorten.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { unansweredIn } from './gap.ts';
import { wordingIn } from './wording.ts';
import { archiveWordingIn } from './wording-archive.ts';

const SHOWN = 120;

/** For whoever keeps the archive: what people asked it in vain, the commonest first. */
export const archiveGaps: Command = {
  key: 'archive-gaps',
  label: { latin: 'archive-gaps', arabic: 'أرشيف-نواقص' },
  description: {
    ar: 'لمشرفي الخادم: ما سُئل عنه ولم يُجب، الأكثر تكرارًا أولًا',
    en: 'For the keepers of the server: the questions without an answer, the commonest first',
  },
  options: [],
  isForKeepers: true,
  run({ language, keeper }, library) {
    const own = archiveWordingIn(language);
    const answer: Omit<Answer, 'heading' | 'outcome'> = { language, asked: null, private: true, blocks: [] };
    if (!keeper) return { ...answer, outcome: 'misused', heading: own.notAKeeper };
    if (library.articles.length === 0)
      return { ...answer, outcome: 'refused', heading: wordingIn(language).emptyArchive };
    if (keeper.gaps === null) return { ...answer, outcome: 'told', heading: own.notKept };
    const unanswered = unansweredIn(keeper.gaps);
    if (unanswered.length === 0) return { ...answer, outcome: 'told', heading: own.noGaps };
    const lines = unanswered.map(({ question, refused, votes }) => own.gap(shortened(question, SHOWN), refused, votes));
    return {
      ...answer,
      outcome: 'told',
      heading: own.gaps(unanswered.length),
      blocks: [{ kind: 'list', title: own.questions, lines }],
    };
  },
};
