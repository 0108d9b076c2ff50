import { type Token, tokensOf } from '../../text/period-tokens.ts';
import type { Mention } from '../mention.ts';

/** The words of a paragraph, as mentions are read from them. */
export function mentionWords(text: string): Token[] {
  return tokensOf(text, () => false);
}

export interface MentionOptions {
  /** How many letters of the first word are written together with it and are no part of it: 1 in «وفقا لكيري». */
  readonly cut?: number;
  /** The mention ends before this position of the text: where the next cue begins. */
  readonly before?: number;
}

/**
 * The noun phrase that names a speaker and begins at a word, or null: «وزير الخارجية الروسي سيرغي لافروف، الذي …،».
 * Takes the words of the whole paragraph, from {@link mentionWords}.
 */
export function mentionAt(
  _text: string,
  _words: readonly Token[],
  _index: number,
  _options: MentionOptions = {},
): Mention | null {
  return null;
}
