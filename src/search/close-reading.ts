import type { Passage } from '../corpus/passage.ts';
import { heldBy } from './evidence.ts';
import type { Reading } from './features.ts';
import { adjacency } from './nearness.ts';
import type { Sought } from './passage-search.ts';
import type { PassageShelf } from './passage-shelf.ts';
import { PassageReader } from './read-passage.ts';
import { saidIn } from './said-words.ts';
import type { Sayings } from './sayings.ts';

/** How surely each part of a question stands in a row of words. Candidates share articles and neighbours, so it is reckoned once for each. */
type Holding = (row: number) => readonly number[];

/** Reads passages for one question, with what stands around them. */
export class CloseReading {
  readonly #sought: Sought;
  readonly #shelf: PassageShelf;
  readonly #sayings: Sayings;
  readonly #reader: PassageReader;
  readonly #inPassage: Holding;
  readonly #inContext: Holding;

  constructor(sought: Sought, shelf: PassageShelf, sayings: Sayings) {
    this.#sought = sought;
    this.#shelf = shelf;
    this.#sayings = sayings;
    this.#reader = new PassageReader(shelf.table, sought.wanted);
    this.#inPassage = remembered((row) => heldBy(this.#reader.stemsIn(shelf.words, row), sought.wanted));
    this.#inContext = remembered((row) => heldBy(this.#reader.stemsIn(shelf.contexts, row), sought.wanted));
  }

  /** @param score what the index gave the passage. */
  read(passage: Passage, place: number, score: number): Reading {
    const shelf = this.#shelf;
    const { wanted, speakers, asksWho } = this.#sought;
    const read = this.#reader.read(shelf.words, place);
    return {
      read,
      score,
      held: this.#inPassage(place),
      nextDoor: shelf.neighboursOf(place).map(this.#inPassage),
      inContext: this.#inContext(shelf.contextRow(passage.article)),
      inOpening: this.#inPassage(shelf.openingOf(place)),
      adjacent: adjacency(read, wanted),
      said: speakers || asksWho ? saidIn(passage, this.#sayings) : [],
      length: passage.text.length,
    };
  }
}

function remembered<Value>(reckon: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? reckon(key);
    known.set(key, value);
    return value;
  };
}
