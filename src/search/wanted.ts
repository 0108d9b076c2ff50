import { analyse, type Term } from '../text/analysis.ts';
import { withLettersForDigits } from '../text/arabizi.ts';
import { LONGEST_PHRASE, type Meaning } from '../text/meaning-tables.ts';
import { arabicExpression, type Expression, englishExpression, isKnown } from '../text/meanings.ts';
import { boneOf } from './bones.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What kind of thing a part of a question is: a name or a number stands for nothing but itself, a word may be paraphrased, an office has a holder. */
export type WantedKind = 'name' | 'number' | 'word' | 'office';

/** A content word of the question, or a phrase that means one thing, with the words of the archive that may stand for it. */
export interface Wanted {
  /** As typed. */
  readonly printed: string;
  readonly kind: WantedKind;
  /** Its words in the question. */
  readonly terms: readonly Term[];
  /** The consonants of each, for finding kindred words. */
  readonly bones: readonly string[];
  /** What counts as this, the surest first. Empty where the archive holds nothing of the kind. */
  readonly meanings: readonly Meaning[];
  /** How rare it is among the passages: the weight of finding it. */
  readonly rarity: number;
}

/** An English word that no table translates may be in the archive for all we know: that it is not found says little. */
const UNREAD = 0.3;

/** A question has a dozen words, a text that somebody pastes has hundreds: the rest of them would take time and tell nothing new. */
const MOST_PARTS = 200;
/** So many words that the archive lacks are compared with those that it has. */
const MOST_GUESSED = 40;

const YEAR = /^(?:19|20)\p{Nd}{2}$/u;

/** Names and years stand for nothing but themselves: a passage without them is about something else. */
export function isFixed({ kind, printed }: Wanted): boolean {
  return kind === 'name' || (kind === 'number' && YEAR.test(printed));
}

/** The parts of a question that can be looked for, in order, each once. */
export function wantedIn(text: string, index: PassageIndex, vocabulary: Vocabulary): Wanted[] {
  const known: Holds = (stem) => index.frequency('stem', stem) > 0 || index.frequency('context', stem) > 0;
  const wanted = new Map<string, Wanted>();
  let guessed = 0;
  for (const terms of phrasesOf(analyse(withLettersForDigits(text)), known)) {
    const key = terms.map((term) => term.stem).join(' ');
    if (wanted.has(key)) continue;
    if (wanted.size === MOST_PARTS) break;
    const printed = text.slice(terms.at(0)?.start, terms.at(-1)?.end);
    const sure = sureMeanings(terms, known);
    const guesses = guessed < MOST_GUESSED && mayBeGuessed(terms, sure) ? likeMeanings(terms, vocabulary) : null;
    if (guesses) guessed++;
    const meanings = [...sure, ...(guesses ?? [])];
    const kind = kindOf(terms, printed);
    const rarity = rarityOf(meanings, index) * (isForeign(terms, kind) && meanings.length === 0 ? UNREAD : 1);
    const bones = terms.map((term) => boneOf(term.stem));
    wanted.set(key, { printed, kind, terms, bones, meanings, rarity });
  }
  return [...wanted.values()];
}

/** Whether the archive holds a stem. */
type Holds = (stem: string) => boolean;

/** The words of a question, those laid together that mean one thing: «الأمم المتحدة». */
function phrasesOf(terms: readonly Term[], known: Holds): Term[][] {
  const phrases: Term[][] = [];
  for (let at = 0; at < terms.length; ) {
    const phrase = longestPhrase(terms.slice(at, at + LONGEST_PHRASE), known);
    phrases.push(phrase);
    at += phrase.length;
  }
  return phrases;
}

/** A name is one thing whether the archive has it or not; other words are one where the archive has what they mean: else each may be there. */
function longestPhrase(terms: readonly Term[], known: Holds): Term[] {
  for (let length = terms.length; length > 1; length--) {
    const phrase = terms.slice(0, length);
    const { meanings, isName } = expressionOf(phrase);
    if (meanings.length > 0 && (isName || isHeld(phrase, meanings, known))) return phrase;
  }
  return terms.slice(0, 1);
}

function isHeld(phrase: readonly Term[], meanings: readonly Meaning[], known: Holds): boolean {
  return [{ stems: phrase.map(({ stem }) => stem) }, ...meanings].some(({ stems }) => stems.every(known));
}

const LATIN = /^\p{Script=Latin}/u;
const DIGITS = /^\p{Nd}+$/u;
/** In English a capital letter inside the sentence begins a name. */
const CAPITAL = /^\p{Lu}/u;

function expressionOf(terms: readonly Term[]): Expression {
  if (terms.every((term) => LATIN.test(term.exact))) return englishExpression(terms.map((term) => term.exact));
  return arabicExpression(terms.map((term) => term.stem));
}

function kindOf(terms: readonly Term[], printed: string): WantedKind {
  if (terms.every((term) => DIGITS.test(term.exact))) return 'number';
  const inside = (terms[0]?.position ?? 0) > 0;
  return expressionOf(terms).isName || (inside && CAPITAL.test(printed)) ? 'name' : 'word';
}

function isForeign(terms: readonly Term[], kind: WantedKind): boolean {
  return kind === 'word' && terms.every((term) => LATIN.test(term.exact));
}

/** What the archive has for a word or phrase: itself, and what means the same. */
function sureMeanings(terms: readonly Term[], known: Holds): Meaning[] {
  const stems = terms.map((term) => term.stem);
  return [{ stems, sureness: 1 }, ...expressionOf(terms).meanings].filter((meaning) => meaning.stems.every(known));
}

/**
 * Whether a word may be a slip for another. A word that the archive has or the tables know is none: «القاهرة» is not «ظاهرة», and an English
 * word that is translated is not spelt out as well.
 */
function mayBeGuessed(terms: readonly Term[], sure: readonly Meaning[]): boolean {
  const [term] = terms;
  if (!term || terms.length > 1 || sure.some((meaning) => meaning.sureness === 1)) return false;
  return LATIN.test(term.exact) ? sure.length === 0 : !isKnown(term.stem);
}

/** What is spelt or sounds like a word: "Lavrov" and «لافرف» mean «لافروف». */
function likeMeanings([term]: readonly Term[], vocabulary: Vocabulary): Meaning[] {
  if (!term) return [];
  const like = LATIN.test(term.exact) ? vocabulary.soundingLike(term.exact) : vocabulary.like(term);
  return like.map(({ stem, likeness }) => ({ stems: [stem], sureness: likeness }));
}

/**
 * The inverse document frequency of BM25, by the commonest of its words; what nothing stands for is as rare as can be. A passage has what its
 * headline, place and date say, too: in an archive of one meeting, its place tells nothing apart.
 */
export function rarityOf(meanings: readonly Meaning[], index: PassageIndex): number {
  const having = (stem: string) => Math.max(index.frequency('stem', stem), index.frequency('context', stem));
  const holding = Math.max(0, ...meanings.map(({ stems }) => Math.min(...stems.map(having))));
  return Math.log(1 + (index.size - holding + 0.5) / (holding + 0.5));
}
