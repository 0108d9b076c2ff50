import type { Token } from '../../text/period-tokens.ts';
import type { Mention } from '../mention.ts';
import type { Word } from '../word.ts';
import { bodyAt, wholeBody } from './body-phrase.ts';
import { withMembers } from './coordination.ts';
import { isFirstName } from './known-names.ts';
import { manyAt } from './many-phrase.ts';
import { BODY, beginsAt, MANY, PERSON } from './may-begin.ts';
import { personAt } from './person-phrase.ts';
import { plainTokens } from './plain-tokens.ts';
import { nextWord, type Reader, withCut, wordAt } from './reader.ts';

/** The words of a paragraph, as mentions are read from them. */
export function mentionWords(text: string): Word[] {
  return plainTokens(text);
}

export interface MentionOptions {
  /** How many letters of the first word are written together with it and are no part of it: 1 in «وفقا لكيري». */
  readonly cut?: number;
  /** The mention ends before this position of the text: where the next cue begins. */
  readonly before?: number;
  /** Whether a folded word is known to be part of somebody's name, from the other articles of the archive. */
  readonly isName?: (folded: string) => boolean;
}

/**
 * The noun phrase that names a speaker and begins at a word, or null: «وزير الخارجية الروسي سيرغي لافروف، الذي …،».
 * Takes the words of the whole paragraph, from {@link mentionWords}.
 */
export function mentionAt(
  text: string,
  words: readonly Token[],
  index: number,
  { cut = 0, before = Number.POSITIVE_INFINITY, isName = nobody }: MentionOptions = {},
): Mention | null {
  const whole: Reader = { text, words, before, cut: null, isName };
  const reader = withCut(whole, index, cut);
  // «كل من لافروف وكيري»
  const from = isEachOf(reader, index) ? index + 2 : index;
  const one = singleMention(reader, from);
  return one && withMembers(reader, from, one, singleMention);
}

function nobody(): boolean {
  return false;
}

function isEachOf(reader: Reader, at: number): boolean {
  return wordAt(reader, at)?.folded === 'كل' && nextWord(reader, at + 1)?.folded === 'من';
}

function singleMention(reader: Reader, at: number): Mention | null {
  const word = wordAt(reader, at);
  const begins = word ? beginsAt(reader, at, word) : 0;
  if (!word || begins === 0) return null;
  const many = (begins & MANY) > 0 ? manyAt(reader, at) : null;
  if (many) return many;
  // «رويترز» is a word of no dictionary, and no name of a person.
  const whole = (begins & BODY) > 0 && !isFirstName(word.folded) ? wholeBody(reader, at) : null;
  if (whole) return whole;
  return ((begins & PERSON) > 0 ? personAt(reader, at) : null) ?? ((begins & BODY) > 0 ? bodyAt(reader, at) : null);
}
