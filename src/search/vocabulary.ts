import type { Term } from '../text/analysis.ts';
import { arabicSpellings } from '../text/latin.ts';
import { distance, skeleton } from '../text/spelling.ts';
import { WordGroups } from './word-groups.ts';
import type { WordTable } from './word-table.ts';

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

/** Which words of a table are in an archive: 1 by the number of a word that is. */
export type FrozenVocabulary = Uint8Array;

/** The words of the archive, for telling which of them a misspelt or otherwise transcribed word means. */
export class Vocabulary {
  readonly #table: WordTable;
  #isThere: Uint8Array;
  /** Most words stand in the first, those that came since in the second: what an article brings is grouped in no time. */
  #groups: WordGroups[] = [];
  #grouped = 0;
  /** Those that are not in the first. */
  #recent: number[] = [];

  /** @param isThere 1 by the number of each word of the table that is in the archive. */
  constructor(table: WordTable, isThere: FrozenVocabulary = new Uint8Array(0)) {
    this.#table = table;
    this.#isThere = isThere;
  }

  /** Takes words by their numbers. */
  add(words: Iterable<number>): void {
    for (const word of words) {
      if (this.#isThere[word] === 1) continue;
      if (word >= this.#isThere.length) this.#makeRoom(word);
      this.#isThere[word] = 1;
      if (this.#groups.length > 0) this.#recent.push(word);
      this.#groups.length = Math.min(this.#groups.length, 1);
    }
  }

  #makeRoom(word: number): void {
    const wider = new Uint8Array(Math.max(1024, 2 * word));
    wider.set(this.#isThere);
    this.#isThere = wider;
  }

  /** The words of a vocabulary that was kept, but for those that are gone since; null where none is. */
  static thawed(
    frozen: FrozenVocabulary,
    table: WordTable,
    isThere: ((word: string) => boolean) | null = null,
  ): Vocabulary {
    if (!isThere) return new Vocabulary(table, frozen);
    return new Vocabulary(
      table,
      frozen.map((is, word) => (is === 1 && isThere(table.word(word)) ? 1 : 0)),
    );
  }

  frozen(): FrozenVocabulary {
    return this.#isThere.slice(0, this.#table.size);
  }

  /** What is asked of each group. */
  #inGroups<Found>(found: (group: WordGroups) => Found[]): Found[] {
    if (this.#groups.length === 0 || this.#recent.length > this.#grouped / 8) this.#groupAll();
    if (this.#groups.length === 1 && this.#recent.length > 0) this.#groups.push(this.#group(this.#recent));
    return this.#groups.flatMap(found);
  }

  #groupAll(): void {
    const words = this.#all();
    this.#take(this.#group(words), words.length);
  }

  /** Groups the words in steps, between which others may ask; they take effect unless somebody has needed them meanwhile, or a word has come. */
  *makingGroups(): Generator<void> {
    if (this.#groups.length > 0) return;
    const words = this.#all();
    const groups = yield* WordGroups.making(this.#table, Uint32Array.from(words));
    if (this.#groups.length === 0 && this.#all().length === words.length) this.#take(groups, words.length);
  }

  #take(groups: WordGroups, count: number): void {
    this.#groups = [groups];
    this.#grouped = count;
    this.#recent = [];
  }

  #all(): number[] {
    const words: number[] = [];
    for (let word = 0; word < this.#isThere.length; word++) if (this.#isThere[word] === 1) words.push(word);
    return words;
  }

  #group(words: readonly number[]): WordGroups {
    return WordGroups.of(this.#table, Uint32Array.from(words));
  }

  /** The words that sound like a name in Latin letters, best first: "Lavrov" → «لافروف». */
  soundingLike(name: string): Likeness[] {
    const found = new Map<string, number>();
    for (const spelling of arabicSpellings(name)) {
      for (const word of this.#inGroups((group) => group.ofSkeleton(skeleton(spelling)))) {
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
    for (const word of this.#inGroups((group) => group.ofSkeleton(skeleton(exact)))) {
      const likeness = isWord(word) ? vowelsAlike(exact, word) : 0;
      if (likeness >= LEAST_SOUND) found.set(word, likeness);
    }
    const slips = exact.length <= ONE_SLIP ? 1 : 2;
    for (const { word, slips: steps } of this.#inGroups((group) => group.nearTo(exact, slips))) {
      found.set(word, Math.max(found.get(word) ?? 0, 1 - steps / exact.length));
    }
    return this.#best([...found]);
  }

  #best(found: readonly (readonly [string, number])[]): Likeness[] {
    return found
      .map(([exact, likeness]) => ({ exact, stem: this.#table.stemOfText(exact), likeness }))
      .sort((a, b) => b.likeness - a.likeness || (a.exact < b.exact ? -1 : 1))
      .slice(0, MOST_LIKE);
  }
}

function isWord(text: string): boolean {
  return text.length >= LEAST_LETTERS && text.length <= MOST_LETTERS && !/\p{Nd}/u.test(text);
}

/** How like two spellings of a name are, beyond their consonants: 0–1. */
function vowelsAlike(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return 1 - distance(one, other, longest) / longest;
}
