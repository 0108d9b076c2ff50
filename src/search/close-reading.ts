import type { Passage } from '../corpus/passage.ts';
import type { Reading, SaidWords } from './features.ts';
import { HeldParts } from './held-parts.ts';
import { Adjacency } from './nearness.ts';
import type { Sought } from './passage-search.ts';
import type { PassageShelf } from './passage-shelf.ts';
import type { PassageWords } from './passage-words.ts';
import { PassageReader, type ReadPassage } from './read-passage.ts';
import { saidIn } from './said-words.ts';
import type { Sayings, Whom } from './sayings.ts';

/** Rows of words as one question reads them. Candidates share articles and neighbours, so each is read once. */
class ReadRows {
  readonly #rows: PassageWords;
  readonly #reader: PassageReader;
  readonly #parts: HeldParts;
  readonly #read = new Map<number, ReadPassage>();
  readonly #held = new Map<number, readonly number[]>();

  constructor(rows: PassageWords, reader: PassageReader, parts: HeldParts) {
    this.#rows = rows;
    this.#reader = reader;
    this.#parts = parts;
  }

  read(row: number): ReadPassage {
    const known = this.#read.get(row);
    if (known) return known;
    const read = this.#reader.read(this.#rows, row);
    this.#read.set(row, read);
    return read;
  }

  /** How surely each part of the question stands there. */
  held(row: number): readonly number[] {
    const known = this.#held.get(row);
    if (known) return known;
    const held = this.#parts.heldBy(this.#reader.stemsIn(this.#rows, row));
    this.#held.set(row, held);
    return held;
  }
}

/** Reads passages for one question, with what stands around them. */
export class CloseReading {
  readonly #shelf: PassageShelf;
  readonly #passages: ReadRows;
  readonly #contexts: ReadRows;
  readonly #adjacency: Adjacency;
  /** Of no question but those that ask for somebody's words. */
  readonly #sayings: Sayings | null;
  readonly #whom: Whom | null;
  /** The place of their office among what is wanted. */
  readonly #office: number;

  constructor({ wanted, whom, office, asksWho }: Sought, shelf: PassageShelf, sayings: Sayings) {
    this.#shelf = shelf;
    const reader = new PassageReader(shelf.table, wanted);
    const parts = new HeldParts(wanted);
    this.#passages = new ReadRows(shelf.words, reader, parts);
    this.#contexts = new ReadRows(shelf.contexts, reader, parts);
    this.#adjacency = new Adjacency(wanted);
    this.#sayings = whom || asksWho ? sayings : null;
    this.#whom = whom;
    this.#office = office === null ? -1 : wanted.indexOf(office);
  }

  /** @param score what the index gave the passage. */
  read(passage: Passage, place: number, score: number): Reading {
    const [shelf, passages] = [this.#shelf, this.#passages];
    const read = passages.read(place);
    const said = this.#sayings ? saidIn(passage, this.#sayings, this.#whom) : [];
    return {
      read,
      score,
      held: this.#withOffice(passages.held(place), said),
      nextDoor: shelf.neighboursOf(place).map((beside) => passages.held(beside)),
      inContext: this.#contexts.held(shelf.contextRow(place)),
      inOpening: passages.held(shelf.openingOf(place)),
      adjacent: this.#adjacency.in(read),
      said,
      length: passage.text.length,
    };
  }

  /** Whoever speaks in a passage is in it, by whatever name: «وأضاف أن الاتفاق باق» holds the minister whose words these are. */
  #withOffice(held: readonly number[], said: readonly SaidWords[]): readonly number[] {
    return this.#office >= 0 && said.some(({ isTheirs }) => isTheirs) ? held.with(this.#office, 1) : held;
  }
}
