/**
 * What stands before a name: a bare title («الوزير»), an office with its field («وزير الصحة»), a rank («الدكتور»), or nothing.
 */
export type Before = 'title' | 'office' | 'rank' | null;

/** A word as part of a name. */
export interface Part {
  readonly known: boolean;
  /** Whether no further word belongs to the name, but for one by «بن» or «آل». */
  readonly last: boolean;
  /** Whether it is a first name here, though no list of first names has it. */
  readonly first?: true;
  /** How many words of the name are read with it. */
  readonly words?: number;
}

/** Where in a name a word stands. */
export interface Place {
  readonly first: boolean;
  readonly before: Before;
  /** Whether the word before is a first name, or one that «بن» or «عبد» joins. */
  readonly afterFirst: boolean;
  /** Whether «بن» joins it: «بن فوزان الربيعة». */
  readonly afterLink: boolean;
}

/** A folded word of Arabic letters alone. */
export const ARABIC = /^[\u0621-\u064a]{2,}$/u;
