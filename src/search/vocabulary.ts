import type { Term } from '../text/analysis.ts';
import { arabicSpellings } from '../text/latin.ts';
import { distance, skeleton } from '../text/spelling.ts';

/** A word of the archive that may be meant by a word that is not in it. `likeness` is between 0 and 1. */
export interface Likeness {
  readonly exact: string;
  readonly stem: string;
  readonly likeness: number;
}

/** Below this many letters a word has too many neighbours for any to be meant. */
const LEAST_LETTERS = 4;
/** Beyond this many it is no word: comparing would cost the square of its length. */
const MOST_LETTERS = 24;
/** Up to this many letters one may differ, beyond it two. */
const ONE_SLIP = 6;
const MOST_LIKE = 4;
/** Names of the same consonants whose vowels differ more than this are two names: «ماكرون» is not «موغيريني». */
const LEAST_SOUND = 0.6;

/** A vocabulary as plain data. Its words, their stems and skeletons are joined by line feeds, which no word holds. */
export interface FrozenVocabulary {
  readonly words: string;
  readonly stems: string;
  readonly skeletons: string;
}

const SEPARATOR = '\n';

/** Words of one length, and the letters of each as bits. */
interface SameLength {
  readonly words: string[];
  readonly letters: number[];
}

/** The words of the archive, for telling which of them a misspelt or otherwise transcribed word means. */
export class Vocabulary {
  readonly #stems = new Map<string, string>();
  readonly #bySkeleton = new Map<string, string[]>();
  readonly #byLength = new Map<number, SameLength>();

  add(terms: Iterable<Term>): void {
    for (const { exact, stem } of terms) if (!this.#stems.has(exact)) this.#put(exact, stem, skeleton(exact));
  }

  /** The words of a vocabulary that was kept, but for those that are gone since. */
  static thawed(frozen: FrozenVocabulary, isThere: (word: string) => boolean): Vocabulary {
    const [words, stems, skeletons] = [frozen.words, frozen.stems, frozen.skeletons].map((all) => all.split(SEPARATOR));
    const vocabulary = new Vocabulary();
    for (const [at, word] of (words ?? []).entries()) {
      if (word !== '' && isThere(word)) vocabulary.#put(word, stems?.[at] ?? word, skeletons?.[at] ?? '');
    }
    return vocabulary;
  }

  frozen(): FrozenVocabulary {
    const words: string[] = [];
    const skeletons: string[] = [];
    for (const [bones, alike] of this.#bySkeleton) {
      for (const word of alike) {
        words.push(word);
        skeletons.push(bones);
      }
    }
    const stems = words.map((word) => this.#stems.get(word) ?? word);
    return { words: words.join(SEPARATOR), stems: stems.join(SEPARATOR), skeletons: skeletons.join(SEPARATOR) };
  }

  #put(exact: string, stem: string, bones: string): void {
    this.#stems.set(exact, stem);
    listIn(this.#bySkeleton, bones).push(exact);
    const same = this.#byLength.get(exact.length) ?? { words: [], letters: [] };
    same.words.push(exact);
    same.letters.push(lettersIn(exact));
    this.#byLength.set(exact.length, same);
  }

  /** The words that sound like a name in Latin letters, best first: "Lavrov" → «لافروف». */
  soundingLike(name: string): Likeness[] {
    const found = new Map<string, number>();
    for (const spelling of arabicSpellings(name)) {
      for (const word of this.#bySkeleton.get(skeleton(spelling)) ?? []) {
        found.set(word, Math.max(found.get(word) ?? 0, vowelsAlike(spelling, word)));
      }
    }
    return this.#best([...found].filter(([, likeness]) => likeness >= LEAST_SOUND));
  }

  /** The words most like one that the archive does not hold, best first: «لافرف» → «لافروف». */
  like(term: Term): Likeness[] {
    const { exact } = term;
    if (!isWord(exact)) return [];
    const found = new Map<string, number>();
    for (const word of this.#bySkeleton.get(skeleton(exact)) ?? []) {
      const likeness = isWord(word) ? vowelsAlike(exact, word) : 0;
      if (likeness >= LEAST_SOUND) found.set(word, likeness);
    }
    const letters = lettersIn(exact);
    const slips = exact.length <= ONE_SLIP ? 1 : 2;
    for (let length = exact.length - slips; length <= exact.length + slips; length++) {
      for (const word of this.#withLetters(length, letters, 2 * slips)) {
        const steps = distance(exact, word, slips);
        if (steps <= slips) found.set(word, Math.max(found.get(word) ?? 0, 1 - steps / exact.length));
      }
    }
    return this.#best([...found]);
  }

  /** The words of a length that differ in few letters. It is asked of every word of the archive, so the letters stand in a row of their own. */
  #withLetters(length: number, wanted: number, most: number): string[] {
    const { words, letters } = this.#byLength.get(length) ?? { words: [], letters: [] };
    const found: string[] = [];
    for (let at = 0; at < letters.length; at++) {
      if (lettersApart(wanted, letters[at] ?? 0) <= most) found.push(words[at] ?? '');
    }
    return found;
  }

  #best(found: readonly (readonly [string, number])[]): Likeness[] {
    return found
      .map(([exact, likeness]) => ({ exact, stem: this.#stems.get(exact) ?? exact, likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.exact < b.exact ? -1 : 1))
      .slice(0, MOST_LIKE);
  }
}

/** Which letters a word has, as bits. Two words that differ in many are told apart without counting steps. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters only one of the two words has; each slip makes at most two such. The bits are counted in pairs, fours and bytes. */
function lettersApart(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x5555_5555;
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  bits = (bits + (bits >>> 4)) & 0x0f0f_0f0f;
  return Math.imul(bits, 0x0101_0101) >>> 24;
}

function isWord(text: string): boolean {
  return text.length >= LEAST_LETTERS && text.length <= MOST_LETTERS && !/\p{Nd}/u.test(text);
}

/** How like two spellings of a name are, beyond their consonants: 0–1. */
function vowelsAlike(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return 1 - distance(one, other, longest) / longest;
}

function listIn<Key>(map: Map<Key, string[]>, key: Key): string[] {
  const list = map.get(key) ?? [];
  if (list.length === 0) map.set(key, list);
  return list;
}
