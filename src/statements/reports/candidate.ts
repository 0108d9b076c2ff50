import type { Mention } from '../mention.ts';
import type { Complement } from './complement.ts';
import type { CueWord } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** Where the subject of a verb stands, if anywhere. */
export type Place = 'relative' | 'before' | 'after' | 'between' | 'none';

/** A finite verb that may report something, with what was read around it. */
export interface Candidate {
  readonly reading: Reading;
  /** The word of the verb. */
  readonly index: number;
  readonly cue: CueWord;
  readonly complement: Complement;
  readonly subject: Mention | null;
  readonly place: Place;
}
