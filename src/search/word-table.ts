import type { Term } from '../text/analysis.ts';
import { boneOf } from './bones.ts';
import { Column } from './column.ts';

/** A table as plain data. Texts are joined by line feeds, which no word holds. */
export interface FrozenWordTable {
  readonly words: string;
  readonly stems: string;
  readonly bones: string;
  /** By word: the number of its stem; by stem: the number of its bone. */
  readonly stemOfWord: Uint32Array;
  readonly boneOfStem: Uint32Array;
}

const SEPARATOR = '\n';

/** Texts, each once, by the number that it got when it came. */
class Numbered {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.number(text);
  }

  /** The number of a text, a new one where it has none. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }

  get size(): number {
    return this.#texts.length;
  }

  joined(): string {
    return this.#texts.join(SEPARATOR);
  }
}

/** The words of an archive by number, so that its passages can be kept as numbers: the stem of each word, the bone of each stem. */
export class WordTable {
  readonly #words: Numbered;
  readonly #stems: Numbered;
  readonly #bones: Numbered;
  readonly #stemOfWord: Column;
  readonly #boneOfStem: Column;

  constructor(frozen: FrozenWordTable | null = null) {
    this.#words = new Numbered(textsIn(frozen?.words));
    this.#stems = new Numbered(textsIn(frozen?.stems));
    this.#bones = new Numbered(textsIn(frozen?.bones));
    this.#stemOfWord = new Column(frozen?.stemOfWord);
    this.#boneOfStem = new Column(frozen?.boneOfStem);
  }

  frozen(): FrozenWordTable {
    return {
      words: this.#words.joined(),
      stems: this.#stems.joined(),
      bones: this.#bones.joined(),
      stemOfWord: this.#stemOfWord.whole(),
      boneOfStem: this.#boneOfStem.whole(),
    };
  }

  /** The number of a word by its exact form, a new one where it has none. */
  number({ exact, stem }: Term): number {
    const word = this.#words.number(exact);
    if (word === this.#stemOfWord.length) this.#stemOfWord.push(this.#numberOfStem(stem));
    return word;
  }

  #numberOfStem(text: string): number {
    const stem = this.#stems.number(text);
    if (stem === this.#boneOfStem.length) this.#boneOfStem.push(this.#bones.number(boneOf(text)));
    return stem;
  }

  /** How many words there are. */
  get size(): number {
    return this.#words.size;
  }

  /** The exact form of a word. */
  word(number: number): string {
    return this.#words.text(number);
  }

  stemOf(word: number): number {
    return this.#stemOfWord.at(word);
  }

  boneOf(stem: number): number {
    return this.#boneOfStem.at(stem);
  }

  /** The stem of a word by its exact form; the form itself where the table does not have it. */
  stemOfText(exact: string): string {
    const word = this.#words.find(exact);
    return word === undefined ? exact : this.#stems.text(this.stemOf(word));
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
    return this.#stems.find(text);
  }

  findBone(text: string): number | undefined {
    return this.#bones.find(text);
  }
}

function textsIn(joined: string | undefined): string[] {
  return joined ? joined.split(SEPARATOR) : [];
}
