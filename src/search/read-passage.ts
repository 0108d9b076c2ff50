import type { PassageWords } from './passage-words.ts';
import type { Wanted } from './wanted.ts';
import type { WordTable } from './word-table.ts';

/** A passage as the ranking reads it for one question: those of its words that the question asks for, and what answers it could hold. */
export interface ReadPassage {
  /** Where each stem asked for stands, in words, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The bones asked for that its words have. */
  readonly bones: ReadonlySet<string>;
  /** The stems asked for that its words have. */
  readonly stems: ReadonlySet<string>;
  /** The numbers of its words, each once, ascending. */
  readonly words: Uint32Array;
  /** Whether the word of a number is written in digits. */
  isNumber(word: number): boolean;
  readonly hasDateWord: boolean;
  readonly hasNumber: boolean;
}

/** Reads rows of words for one question. */
export class PassageReader {
  readonly #table: WordTable;
  readonly #stems: AskedForms;
  readonly #bones: AskedForms;
  readonly #stemsIn = new Set<string>();

  constructor(table: WordTable, wanted: readonly Wanted[]) {
    this.#table = table;
    const meant = wanted.flatMap(({ terms, meanings }) => [
      ...terms.map(({ stem }) => stem),
      ...meanings.flatMap(({ stems }) => stems),
    ]);
    this.#stems = new AskedForms(meant, (stem) => table.findStem(stem));
    this.#bones = new AskedForms(
      wanted.flatMap(({ bones }) => bones),
      (bone) => table.findBone(bone),
    );
  }

  /** The stems asked for that stand in a row, good until the next is read. */
  stemsIn(rows: PassageWords, row: number): ReadonlySet<string> {
    const stems = this.#stemsIn;
    const asked = this.#stems;
    const { stemOfWord } = this.#table;
    stems.clear();
    for (const word of rows.wordsOf(row)) {
      const stem = asked.find(stemOfWord[word] ?? 0);
      if (stem !== undefined) stems.add(stem);
    }
    return stems;
  }

  read(rows: PassageWords, row: number): ReadPassage {
    const places = new Map<string, number[]>();
    const bones = new Set<string>();
    const [askedStems, askedBones] = [this.#stems, this.#bones];
    const { stemOfWord, boneOfStem } = this.#table;
    const count = rows.read(row);
    const { words, positions } = rows;
    for (let at = 0; at < count; at++) {
      const number = stemOfWord[words[at] ?? 0] ?? 0;
      const bone = askedBones.find(boneOfStem[number] ?? 0);
      if (bone !== undefined) bones.add(bone);
      const stem = askedStems.find(number);
      if (stem === undefined) continue;
      const position = positions[at] ?? 0;
      const known = places.get(stem);
      if (known) known.push(position);
      else places.set(stem, [position]);
    }
    return new ReadRow(places, bones, row, rows, this.#table);
  }
}

/** What is seldom asked for is read when it is. */
class ReadRow implements ReadPassage {
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly bones: ReadonlySet<string>;
  readonly #row: number;
  readonly #rows: PassageWords;
  readonly #table: WordTable;

  constructor(
    places: ReadonlyMap<string, readonly number[]>,
    bones: ReadonlySet<string>,
    row: number,
    rows: PassageWords,
    table: WordTable,
  ) {
    this.places = places;
    this.bones = bones;
    this.#row = row;
    this.#rows = rows;
    this.#table = table;
  }

  get stems(): ReadonlySet<string> {
    return new Set(this.places.keys());
  }

  get words(): Uint32Array {
    const words = this.#rows.wordsOf(this.#row).slice().sort();
    let count = 0;
    for (const word of words) if (count === 0 || word !== words[count - 1]) words[count++] = word;
    return words.subarray(0, count);
  }

  isNumber(word: number): boolean {
    return this.#table.kinds.isNumber(word);
  }

  get hasDateWord(): boolean {
    return this.#rows.wordsOf(this.#row).some((word) => this.#table.kinds.isOfDates(word));
  }

  get hasNumber(): boolean {
    return this.#rows.wordsOf(this.#row).some((word) => this.isNumber(word));
  }
}

/** How many numbers are told apart at a glance. A power of two. */
const GLANCE = 1024;

/** The few forms of words that a question asks for, by their numbers. Of most words a glance tells that they are none. */
class AskedForms {
  readonly #forms = new Map<number, string>();
  readonly #glance = new Uint8Array(GLANCE);

  constructor(forms: readonly string[], numberOf: (form: string) => number | undefined) {
    for (const form of forms) {
      const number = numberOf(form);
      if (number === undefined) continue;
      this.#forms.set(number, form);
      this.#glance[number % GLANCE] = 1;
    }
  }

  find(number: number): string | undefined {
    return this.#glance[number & (GLANCE - 1)] === 1 ? this.#forms.get(number) : undefined;
  }
}
