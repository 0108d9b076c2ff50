import type { Gender, GrammaticalNumber, Mention } from '../mention.ts';
import type { SpeakerKind } from '../statement.ts';

/**
 * By what a speaker is settled, the surest first:
 * `full-name` printed there; `surname` of somebody the article names in full; `title` of one whom the article gives that office;
 * `institution`, `collective`, `anonymous` as printed; `elsewhere` a surname known from the archive or the people file; `office` held on
 * that day by the people file; `alone` a surname that nothing else tells of; `described` an office without a name;
 * `shared` by grammar, `paragraph`, `article` the last speaker there; `unsettled`.
 */
export type How =
  | 'full-name'
  | 'surname'
  | 'title'
  | 'institution'
  | 'collective'
  | 'anonymous'
  | 'elsewhere'
  | 'office'
  | 'alone'
  | 'described'
  | 'shared'
  | 'paragraph'
  | 'article'
  | 'unsettled';

/** Who spoke, as far as it is settled. */
export interface Speaker {
  readonly name: string | null;
  readonly kind: SpeakerKind;
  readonly members: readonly string[];
  readonly how: How;
  readonly gender: Gender;
  readonly number: GrammaticalNumber;
  readonly countries: readonly string[];
  /** The mention that named the speaker last; null where nobody is settled. */
  readonly mention: Mention | null;
}

export const UNSETTLED: Speaker = {
  name: null,
  kind: 'person',
  members: [],
  how: 'unsettled',
  gender: 'masculine',
  number: 'singular',
  countries: [],
  mention: null,
};
