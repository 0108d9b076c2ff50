import type { MonthNames } from '../text/dates-in-words.ts';
import type { Direction } from '../text/direction.ts';
import type { Language } from '../text/language.ts';

/** How the words of a message are written. */
export interface Look {
  readonly language: Language;
  readonly direction: Direction;
  /** Both names where it is not said. */
  readonly months?: MonthNames | undefined;
}
