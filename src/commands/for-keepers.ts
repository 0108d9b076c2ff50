import type { Answer } from './answer.ts';
import type { Command, Keeper, Request } from './command.ts';
import { wordingIn } from './wording.ts';
import { archiveWordingIn } from './wording-archive.ts';

/** What a keeper's command answers; all else is the same for each. */
type Told = Pick<Answer, 'outcome' | 'heading'> & Partial<Answer>;

/**
 * How a command runs that is for keepers alone: they alone see its answer, and an archive without articles has nothing to keep.
 *
 * @param changes whether it changes the archive, which not every keeper may.
 */
export function forKeepers(
  changes: boolean,
  run: (request: Request & { readonly keeper: Keeper }) => Told,
): Command['run'] {
  return (request, library) => {
    const { keeper, language } = request;
    const { notAKeeper, notFromHere } = archiveWordingIn(language);
    const answered = (told: Told): Answer => ({ language, asked: null, private: true, blocks: [], ...told });
    if (!keeper) return answered({ outcome: 'misused', heading: notAKeeper });
    if (changes && !keeper.mayChange) return answered({ outcome: 'misused', heading: notFromHere });
    if (library.articles.length === 0)
      return answered({ outcome: 'refused', heading: wordingIn(language).emptyArchive });
    return answered(run({ ...request, keeper }));
  };
}
