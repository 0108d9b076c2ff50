import type { PassageWords } from './passage-words.ts';
import type { Wanted } from './wanted.ts';
import type { WordTable } from './word-table.ts';

const NUMBER = /^\p{Nd}/u;
/** The folded names of months and the words beside dates. */
const DATE_WORDS = new Set(
  'يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين كانون محرم صفر ربيع جمادي رجب شعبان رمضان شوال عام سنه يوم قرن القرن هجري هجريه ميلادي ميلاديه الاحد الاثنين الثلاثاء الثلاثا الاربعاء الاربعا الخميس الجمعه السبت امس'.split(
    ' ',
  ),
);

/** A word of a passage that has a stem of the question, and its place among all words. */
export interface Match {
  readonly stem: string;
  readonly position: number;
}

/** A passage as the ranking reads it for one question: those of its words that the question asks for, and what answers it could hold. */
export interface ReadPassage {
  /** Words with a stem that is asked for, in order. */
  readonly matches: readonly Match[];
  readonly stems: ReadonlySet<string>;
  /** The bones asked for that its words have. */
  readonly bones: ReadonlySet<string>;
  /** Where each stem asked for stands, in words, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** All its words by their exact forms. */
  readonly exacts: ReadonlySet<string>;
  readonly hasDateWord: boolean;
  readonly hasNumber: boolean;
}

/** Reads passages for one question. */
export class PassageReader {
  readonly #table: WordTable;
  readonly #stems: Asked;
  readonly #bones: Asked;

  constructor(table: WordTable, wanted: readonly Wanted[]) {
    this.#table = table;
    const meant = wanted.flatMap(({ terms, meanings }) => [
      ...terms.map(({ stem }) => stem),
      ...meanings.flatMap(({ stems }) => stems),
    ]);
    this.#stems = new Asked(meant, (stem) => table.findStem(stem));
    this.#bones = new Asked(
      wanted.flatMap(({ bones }) => bones),
      (bone) => table.findBone(bone),
    );
  }

  /** The stems asked for that stand in a row. */
  stemsIn(rows: PassageWords, row: number): Set<string> {
    const stems = new Set<string>();
    rows.forEach(row, (word) => {
      const stem = this.#stems.find(this.#table.stemOf(word));
      if (stem !== undefined) stems.add(stem);
    });
    return stems;
  }

  read(rows: PassageWords, row: number): ReadPassage {
    const matches: Match[] = [];
    const places = new Map<string, number[]>();
    const bones = new Set<string>();
    rows.forEach(row, (word, position) => {
      const number = this.#table.stemOf(word);
      const bone = this.#bones.find(this.#table.boneOf(number));
      if (bone !== undefined) bones.add(bone);
      const stem = this.#stems.find(number);
      if (stem === undefined) return;
      matches.push({ stem, position });
      const known = places.get(stem);
      if (known) known.push(position);
      else places.set(stem, [position]);
    });
    const exacts = () => this.#exactsIn(rows, row);
    return {
      matches,
      stems: new Set(places.keys()),
      bones,
      places,
      get exacts() {
        return exacts();
      },
      get hasDateWord() {
        return some(exacts(), (word) => DATE_WORDS.has(word));
      },
      get hasNumber() {
        return some(exacts(), (word) => NUMBER.test(word));
      },
    };
  }

  #exactsIn(rows: PassageWords, row: number): Set<string> {
    const exacts = new Set<string>();
    rows.forEach(row, (word) => exacts.add(this.#table.word(word)));
    return exacts;
  }
}

/** How many numbers are told apart at a glance. A power of two. */
const GLANCE = 1024;

/** The few texts that a question asks for, by their numbers. Of most words a glance tells that they are none. */
class Asked {
  readonly #texts = new Map<number, string>();
  readonly #glance = new Uint8Array(GLANCE);

  constructor(texts: readonly string[], numberOf: (text: string) => number | undefined) {
    for (const text of texts) {
      const number = numberOf(text);
      if (number === undefined) continue;
      this.#texts.set(number, text);
      this.#glance[number % GLANCE] = 1;
    }
  }

  find(number: number): string | undefined {
    return this.#glance[number % GLANCE] === 1 ? this.#texts.get(number) : undefined;
  }
}

function some(words: ReadonlySet<string>, is: (word: string) => boolean): boolean {
  for (const word of words) if (is(word)) return true;
  return false;
}
