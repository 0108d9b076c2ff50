import type { Gaps } from '../commands/gap.ts';
import type { AllChoices, KeptChoices, Sharing } from '../commands/server-choices.ts';
import type { Library } from '../library.ts';
import type { MonthNames } from '../text/dates-in-words.ts';
import type { Direction } from '../text/direction.ts';
import type { Language } from '../text/language.ts';
import type { Script } from './definitions.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** How a server wants to be spoken to. */
export interface Manners {
  readonly language: Language;
  readonly names: Script;
  readonly direction: Direction;
  /** The Arabic names of the months; both where it is not said. */
  readonly months?: MonthNames;
  /** Whether answers are for the asker alone where the call does not say. */
  readonly isPrivate?: boolean;
  /** Everyone, where it is not said. */
  readonly sharing?: Sharing;
  /** The servers, by id, whose keepers may change the archive that all servers share; all where it is not said. */
  readonly keepers?: readonly string[] | null;
}

/** What answers are made with. */
export interface Counter {
  readonly library: Library;
  readonly manners: Manners;
  /** Null where no gaps are kept. */
  readonly gaps: Gaps | null;
  readonly kept: KeptAnswers;
  /** What servers have chosen for themselves, and what holds where they have not; null where it is not kept. */
  readonly choices: { readonly kept: KeptChoices; readonly defaults: AllChoices } | null;
}
