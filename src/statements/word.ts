import type { Token } from '../text/period-tokens.ts';
import type { CueWord } from './reports/lexicon.ts';

/** A word of a text, with what is known of it wherever it stands. */
export interface Word extends Token {
  readonly form: WordForm;
}

/** What is known of a printed word: looked up once for all its places, and noted here by whoever asked first; null before. */
export interface WordForm extends Pick<Token, 'text' | 'folded' | 'number' | 'digits'> {
  /** Its readings as a word of reporting. */
  cues: readonly CueWord[] | null;
  /** Whether it may be a cue that is no verb of the tables. */
  mayBeOtherCue: boolean | null;
  opening: Opening | null;
  /** Whether it may tell on which day something was said. */
  mayTellDay: boolean | null;
  /** The kinds of mention that may begin with it, added up. */
  begins: number | null;
  /** Whether a topic may begin with it. */
  opensTopic: boolean | null;
  /** Whether it is «و» and a noun, and no verb of saying. */
  joinsNoun: boolean | null;
}

/** Whether a name or title may begin with a word, with the rest of it after one letter, or with it and the words behind it. */
export type Opening = 'none' | 'whole' | 'cut' | 'long';
