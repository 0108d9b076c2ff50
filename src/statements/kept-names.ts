import { type KeptTexts, keptTexts, TextColumn } from '../corpus/text-column.ts';
import type { KeptTextPlaces } from './text-places.ts';

/** Somebody who can be asked for, with the ways in which the name is written. */
export interface SpelledName {
  /** The canonical name. */
  readonly name: string;
  /** How many statements the archive has. */
  readonly statements: number;
  /** The words of each spelling. */
  readonly spellings: readonly (readonly string[])[];
}

/** The names of an archive as plain data, in their order. */
export interface KeptNames {
  readonly names: KeptTexts;
  readonly statements: Uint32Array;
  /** Name after name its spellings, spaces between the words of each. */
  readonly spellings: KeptTexts;
  /** By name: where its spellings end. */
  readonly ends: Uint32Array;
  /** By word the places of the names that hold it. */
  readonly words: KeptTextPlaces;
}

export function keptNames(known: readonly SpelledName[], words: KeptTextPlaces): KeptNames {
  const spellings: string[] = [];
  const ends = known.map((each) => spellings.push(...each.spellings.map((spelling) => spelling.join(' '))));
  return {
    names: keptTexts(known.map(({ name }) => name)),
    statements: Uint32Array.from(known, ({ statements }) => statements),
    spellings: keptTexts(spellings),
    ends: Uint32Array.from(ends),
    words,
  };
}

/** The names as they were kept. Each is read when it is first asked for: few of thousands are. */
export function thawNames(kept: KeptNames): SpelledName[] {
  const [names, spellings] = [new TextColumn(kept.names), new TextColumn(kept.spellings)];
  return Array.from(kept.ends, (_, place) => new KeptName(kept, names, spellings, place));
}

class KeptName implements SpelledName {
  readonly statements: number;
  readonly #ends: Uint32Array;
  readonly #names: TextColumn;
  readonly #spellings: TextColumn;
  readonly #place: number;
  #name: string | null = null;
  #words: readonly (readonly string[])[] | null = null;

  constructor({ statements, ends }: KeptNames, names: TextColumn, spellings: TextColumn, place: number) {
    this.statements = statements[place] ?? 0;
    this.#ends = ends;
    this.#names = names;
    this.#spellings = spellings;
    this.#place = place;
  }

  get name(): string {
    this.#name ??= this.#names.at(this.#place);
    return this.#name;
  }

  get spellings(): readonly (readonly string[])[] {
    this.#words ??= this.#read();
    return this.#words;
  }

  #read(): string[][] {
    const start = this.#place === 0 ? 0 : (this.#ends[this.#place - 1] ?? 0);
    const length = (this.#ends[this.#place] ?? start) - start;
    return Array.from({ length }, (_, at) => wordsIn(this.#spellings.at(start + at)));
  }
}

function wordsIn(spelling: string): string[] {
  return spelling === '' ? [] : spelling.split(' ');
}
