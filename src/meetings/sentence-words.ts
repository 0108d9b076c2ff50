import type { Token } from '../text/period-tokens.ts';
import type { Named } from './named.ts';

/** The words of a paragraph from one to another, and who is named among them. */
export interface SentenceWords {
  readonly words: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly named: readonly Named[];
}
