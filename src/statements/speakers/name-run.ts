import type { Token } from '../../text/period-tokens.ts';
import { inDictionary, isCommonWord, isPresentVerb } from './common-words.ts';
import { isNisba, withoutArticle } from './forms.ts';
import { institutionWord } from './institution-words.ts';
import { isFirstName, isSurname, longNameAt } from './known-names.ts';
import { NAME_LINKS } from './lexicon/first-names.ts';
import { COMPLEMENTISERS } from './lexicon/limits.ts';
import { isOfficeAdjective } from './office-adjective.ts';
import { isCity } from './places.ts';
import { endsNames, nextWord, type Reader, wordAt } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateNamed, stateOfAdjective, stateOfCapital } from './states.ts';

/** The words of a personal name: from one index up to another, left out. */
export interface NameRun {
  readonly to: number;
  /** Words without «بن», «آل» and the like. */
  readonly parts: number;
  /** Whether some word of it is known as a name; else only its shape and place speak for it. */
  readonly known: boolean;
}

const MOST_WORDS = 9;
const LATIN = /^\p{Lu}[\p{Ll}\p{Lu}'’]+$/u;
const ARABIC = /^[\u0621-\u064a]{2,}$/u;
const INITIAL = /^\p{L}$/u;

/** What may stand between the words of a name: nothing, a hyphen, the dot of an initial. */
function joined(word: Token, before: Token | undefined): boolean {
  if (word.gap === '') return true;
  if (word.gap === '-' || word.gap === '–') return !word.spaced;
  return word.gap === '.' && before !== undefined && INITIAL.test(before.text);
}

/** What stands before a name: an office, a rank («الدكتور»), or nothing. */
export type Before = 'office' | 'rank' | null;

/**
 * The personal name that begins at a word, or null: «سيرغي لافروف», «عادل بن أحمد الجبير», «أليكسي ميلر». Behind a title a word of
 * no dictionary is enough, and so is «الميتمي»; behind a rank any word with the article, «الدكتور الربيعي».
 */
export function nameRun(reader: Reader, from: number, before: Before): NameRun | null {
  let run: Reading = { to: from, parts: 0, known: false, closed: false, afterFirst: false };
  while (run.to - from < MOST_WORDS) {
    const next = furtherPart(reader, run, before);
    if (next === null) break;
    run = next;
  }
  return run.parts === 0 ? null : { to: run.to, parts: run.parts, known: run.known };
}

interface Reading extends NameRun {
  /** Whether a surname is read, so that no further word belongs to the name, but for one by «بن» or «آل». */
  readonly closed: boolean;
  /** Whether the word before is a first name, or one that «بن» or «عبد» joins. */
  readonly afterFirst: boolean;
}

function furtherPart(reader: Reader, run: Reading, before: Before): Reading | null {
  const { to, parts, closed, afterFirst } = run;
  const word = wordAt(reader, to);
  if (!word || (parts > 0 && !joined(word, wordAt(reader, to - 1)))) return null;
  const folded = (offset: number) => (offset === 0 ? word : nextWord(reader, to + offset))?.folded;
  const long = closed ? null : longNameAt(folded);
  if (long !== null) {
    const more = long.first ? 1 : 2;
    return {
      to: to + long.parts.length,
      parts: parts + more,
      known: true,
      closed: !long.first,
      afterFirst: long.first,
    };
  }
  if (NAME_LINKS.has(word.folded) && linkGoesOn(reader, to, parts))
    return { to: to + 2, parts: parts + 1, known: true, closed: false, afterFirst: true };
  if (closed && !(afterFirst && withoutArticle(word.folded).definite)) return null;
  const part = partOf(reader, to, word, { first: parts === 0, before, afterFirst });
  if (part === null) return null;
  const isFirst = isFirstName(word.folded);
  return { to: to + 1, parts: parts + 1, known: run.known || part.known, closed: part.last, afterFirst: isFirst };
}

/** Links that begin a name as well. */
const OPENING_LINKS = new Set(['عبد', 'ابو', 'دي', 'ولد', 'فان', 'فون', 'بن', 'ال']);

/** «بن» and «آل» need a word of a name behind them. */
function linkGoesOn(reader: Reader, at: number, parts: number): boolean {
  const next = wordAt(reader, at + 1);
  const link = wordAt(reader, at)?.folded ?? '';
  if (next?.gap.replace('-', '') !== '' || endsNames(next)) return false;
  if (roleWord(next.folded)?.kind === 'office') return isFirstName(next.folded);
  return parts > 0 || OPENING_LINKS.has(link);
}

interface Part {
  readonly known: boolean;
  /** Whether no further word belongs to the name, but for one by «بن» or «آل». */
  readonly last: boolean;
}

interface Place {
  readonly first: boolean;
  readonly before: Before;
  /** Whether the word before is a first name, or one that «بن» or «عبد» joins. */
  readonly afterFirst: boolean;
}

function partOf(reader: Reader, at: number, word: Token, place: Place): Part | null {
  const { text, folded } = word;
  if (LATIN.test(text)) return { known: true, last: false };
  if (!ARABIC.test(folded) || endsNames(word)) return null;
  const first = isFirstName(folded);
  const named = first || isSurname(folded) || reader.isName(folded);
  const { definite } = withoutArticle(folded);
  if (definite) return definitePart(word, place, named);
  if (!place.first && startsTitle(reader, word)) return null;
  if (named) return { known: true, last: false };
  if (place.first && roleWord(folded)) return null;
  if (place.afterFirst && isNisba(folded) && folded.length > 3) return { known: true, last: true };
  if (isPlace(folded) || stateOfAdjective(folded) !== null) return null;
  if (isCommonWord(text, folded) && place.afterFirst && standsLast(reader, at, word))
    return { known: true, last: true };
  if (isCommonWord(text, folded))
    return place.before !== null && place.first && isBesideSurname(reader, at, word)
      ? { known: false, last: false }
      : null;
  if (place.before === null && place.first && looksJoined(word)) return null;
  if (isPresentVerb(folded) || (folded.startsWith('و') && isFirstName(folded.slice(1)))) return null;
  return { known: false, last: false };
}

function startsTitle(reader: Reader, word: Token): boolean {
  const role = roleWord(word.folded);
  if (role?.number !== 'singular') return role !== null;
  // «رئيس» and «وزير» are never names; «أمين» and «سلطان» are, unless something is theirs: «أمين عام».
  return role.kind === 'office' ? !isFirstName(word.folded) : !isFirstName(word.folded) && !reader.isName(word.folded);
}

function isPlace(folded: string): boolean {
  return stateNamed(folded) !== null || stateOfCapital(folded) !== null || isCity(folded);
}

/** «مطر النيادي» after «الدكتور»: a word of the language before a surname is a first name. */
function isBesideSurname(reader: Reader, at: number, word: Token): boolean {
  const next = wordAt(reader, at + 1);
  if (next?.gap !== '' || /(?:ة|اً|ا)$/u.test(word.text)) return false;
  const { base, definite } = withoutArticle(next.folded);
  return definite && isNisba(base) && !isOfficeAdjective(next);
}

/** «كمال أوزان إن», «كمال أوزان مدير البنك»: with the end of the subject behind it a word of the language is a surname. */
function standsLast(reader: Reader, at: number, word: Token): boolean {
  if (/(?:ة|اً|ا|ات)$/u.test(word.text)) return false;
  const next = wordAt(reader, at + 1);
  return next === undefined || next.gap !== '' || COMPLEMENTISERS.has(next.folded) || roleWord(next.folded) !== null;
}

/** «وأسهل», «بالحدود»: a word with what is written together with it. */
function looksJoined({ text, folded }: Token): boolean {
  if (/^[بلكف]ال/u.test(text)) return true;
  return text.startsWith('و') && (text.startsWith('وأ') || text.startsWith('وال') || inDictionary(folded.slice(1)));
}

/** «الجبير», «السيسي», «العربي»: a surname after a first name or a title, unless it is some other word. */
function definitePart({ text, folded }: Token, place: Place, named: boolean): Part | null {
  if (named) return { known: true, last: !isFirstName(folded) };
  const role = roleWord(folded);
  if (role) return place.afterFirst && role.kind === 'calling' ? { known: true, last: true } : null;
  if (place.afterFirst) return /(?:ة|ات)$/u.test(text) && inDictionary(folded) ? null : { known: true, last: true };
  if (place.before === 'rank' && place.first) return /(?:ة|ات)$/u.test(text) ? null : { known: false, last: true };
  if (isCommonWord(text, folded) || institutionWord(folded) || isPlace(folded)) return null;
  if (!place.first || place.before !== null)
    return stateOfAdjective(folded) === null ? { known: false, last: true } : null;
  // Alone at its verb, «الميتمي» is a name by its shape; «النص» is some noun.
  return isNisba(folded) && stateOfAdjective(folded) === null ? { known: false, last: true } : null;
}
