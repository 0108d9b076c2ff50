import { shortened } from '../text/shorten.ts';
import type { Command } from './command.ts';
import { forKeepers } from './for-keepers.ts';
import { unansweredIn } from './gap.ts';
import { archiveWordingIn } from './wording-archive.ts';

const SHOWN = 120;

/** For whoever keeps the archive: what people asked it in vain, the commonest first. */
export const archiveGaps: Command = {
  key: 'archive-gaps',
  label: { latin: 'archive-gaps', arabic: 'أرشيف-نواقص' },
  description: {
    ar: 'لمشرفي الخادم: الأسئلة التي بقيت من دون جواب، الأكثر تكرارًا أولًا',
    en: 'For the keepers of the server: the questions without an answer, the commonest first',
  },
  options: [],
  isForKeepers: true,
  run: forKeepers(false, ({ language, keeper }) => {
    const own = archiveWordingIn(language);
    if (keeper.gaps === null) return { outcome: 'told', heading: own.notKept };
    const unanswered = unansweredIn(keeper.gaps);
    if (unanswered.length === 0) return { outcome: 'told', heading: own.noGaps };
    const lines = unanswered.map(({ question, refused, votes }) => own.gap(shortened(question, SHOWN), refused, votes));
    const blocks = [{ kind: 'list', title: own.questions, lines }] as const;
    return { outcome: 'told', heading: own.gaps(unanswered.length), blocks };
  }),
};
