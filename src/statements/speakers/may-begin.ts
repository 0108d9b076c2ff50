import type { Token } from '../../text/period-tokens.ts';
import { formOf } from '../word-forms.ts';
import { mayNameBody } from './body-phrase.ts';
import { isFirstName, isSurname, opensLongName } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import { mayNameMany } from './many-phrase.ts';
import { opensGift } from './name-run.ts';
import { partOf } from './name-word.ts';
import { isPronounOfHonour } from './person-phrase.ts';
import { type Reader, wordAt } from './reader.ts';
import { ownedRoleWord, roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';
import { opensHonorific } from './title-phrase.ts';

/** Kinds of mention that may begin with a word, to be added up: two sides or many, somebody, an institution or state. */
export const MANY = 1;
export const PERSON = 2;
export const BODY = 4;

/** The kinds of mention that may begin at a word: with nearly every word of a text none does, and it is done with at once. */
export function beginsAt(reader: Reader, at: number, word: Token): number {
  const form = formOf(word);
  form.begins ??= beginsOf(word);
  const { begins } = form;
  return (begins & PERSON) === 0 && isNamedHere(reader, at, word) ? begins | PERSON : begins;
}

function beginsOf(word: Token): number {
  const { text, folded } = word;
  const many = mayNameMany(folded) ? MANY : 0;
  const body = mayNameBody(text, folded) ? BODY : 0;
  return many | body | (isTitle(text, folded) || opensName(folded) || isNameAlone(word) ? PERSON : 0);
}

function isTitle(text: string, folded: string): boolean {
  if (roleWord(folded) !== null || ownedRoleWord(text, folded) !== null) return true;
  return opensHonorific(folded) || isPronounOfHonour(folded) || stateOfAdjective(folded) !== null;
}

function opensName(folded: string): boolean {
  return (
    isFirstName(folded) || isSurname(folded) || NAME_LINKS.has(folded) || opensLongName(folded) || opensGift(folded)
  );
}

const FIRST = { first: true, before: null, afterFirst: false, afterLink: false } as const;

/** Whether a word can be a name where nothing stands beside it and no archive tells of names. */
function isNameAlone(word: Token): boolean {
  const alone: Reader = { text: word.text, words: [word], before: Number.POSITIVE_INFINITY, cut: null, isName: nobody };
  return partOf(alone, 0, word, FIRST) !== null;
}

function nobody(): boolean {
  return false;
}

/** What makes a name of a word that is none by itself: the archive has it as one, his father, or a woman's title before it. */
function isNamedHere(reader: Reader, at: number, { text, folded }: Token): boolean {
  if (reader.isName(folded) || wordAt(reader, at + 1)?.text === 'بن') return true;
  return text.endsWith('ة') && roleWord(wordAt(reader, at - 1)?.folded ?? '') !== null;
}
