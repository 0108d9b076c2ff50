import type { Forms, Term } from '../text/analysis.ts';
import { boneOf } from './bones.ts';
import { Column } from './column.ts';
import { type FrozenTexts, TextTable } from './text-table.ts';
import { WordKinds } from './word-kinds.ts';

/** A table as plain data. */
export interface FrozenWordTable {
  readonly words: FrozenTexts;
  readonly stems: FrozenTexts;
  readonly bones: FrozenTexts;
  /** By word: the number of its stem; by stem: the number of its bone. */
  readonly stemOfWord: Uint32Array;
  readonly boneOfStem: Uint32Array;
}

/** How many tables there have been in this thread: the number of a table, from 1. */
let tables = 0;

/** The words of an archive by number, so that its passages can be kept as numbers: the stem of each word, the bone of each stem. */
export class WordTable {
  /** The exact forms, and the stems, by their numbers. */
  readonly words: TextTable;
  readonly stems: TextTable;
  readonly kinds: WordKinds;
  readonly #bones: TextTable;
  readonly #stemOfWord: Column;
  readonly #boneOfStem: Column;
  readonly #self = ++tables;

  constructor(frozen: FrozenWordTable | null = null) {
    this.words = new TextTable(frozen?.words);
    this.stems = new TextTable(frozen?.stems);
    this.kinds = new WordKinds(this.words);
    this.#bones = new TextTable(frozen?.bones);
    this.#stemOfWord = new Column(frozen?.stemOfWord);
    this.#boneOfStem = new Column(frozen?.boneOfStem);
  }

  frozen(): FrozenWordTable {
    return {
      words: this.words.frozen(),
      stems: this.stems.frozen(),
      bones: this.#bones.frozen(),
      stemOfWord: this.#stemOfWord.whole(),
      boneOfStem: this.#boneOfStem.whole(),
    };
  }

  /** The number of a word by its exact form, a new one where it has none. */
  number({ exact, stem }: Pick<Term, 'exact' | 'stem'>): number {
    const word = this.words.number(exact);
    if (word === this.#stemOfWord.length) this.#stemOfWord.push(this.numberOfStem(stem));
    return word;
  }

  /** The same of a printed word, which is noted with it: most words that come have come before. */
  numberOf(forms: Forms): number {
    if (forms.table !== this.#self) {
      forms.number = this.number(forms);
      forms.table = this.#self;
    }
    return forms.number;
  }

  numberOfStem(text: string): number {
    const stem = this.stems.number(text);
    if (stem === this.#boneOfStem.length) this.#boneOfStem.push(this.#bones.number(boneOf(text)));
    return stem;
  }

  /** How many words there are. */
  get size(): number {
    return this.words.size;
  }

  /** The exact form of a word. */
  word(number: number): string {
    return this.words.text(number);
  }

  stemOf(word: number): number {
    return this.#stemOfWord.at(word);
  }

  boneOf(stem: number): number {
    return this.#boneOfStem.at(stem);
  }

  /** The stem of a word by its exact form; the form itself where the table does not have it. */
  stemOfText(exact: string): string {
    const word = this.words.find(exact);
    return word === undefined ? exact : this.stems.text(this.stemOf(word));
  }

  /** By word the number of its stem, by stem the number of its bone: for going through many words. */
  get stemOfWord(): Uint32Array {
    return this.#stemOfWord.numbers;
  }

  get boneOfStem(): Uint32Array {
    return this.#boneOfStem.numbers;
  }

  /** The number of a stem; undefined where no word of the archive has it. */
  findStem(text: string): number | undefined {
    return this.stems.find(text);
  }

  findBone(text: string): number | undefined {
    return this.#bones.find(text);
  }
}
