import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';

/** Passages by their places, from 0: an array, or what makes each when it is asked for. */
export interface PassageList extends Iterable<Passage> {
  readonly length: number;
  at(place: number): Passage | undefined;
  /** Tells the article of one without making it. */
  articleAt?(place: number): Article | undefined;
}

/** Passages, and others that come behind them. */
export class GrowingPassages implements PassageList {
  readonly #first: PassageList;
  readonly #come: Passage[] = [];

  constructor(first: PassageList) {
    this.#first = first;
  }

  get length(): number {
    return this.#first.length + this.#come.length;
  }

  at(place: number): Passage | undefined {
    if (place < 0) return undefined;
    return place < this.#first.length ? this.#first.at(place) : this.#come[place - this.#first.length];
  }

  articleAt(place: number): Article | undefined {
    const isFirst = place >= 0 && place < this.#first.length;
    return isFirst && this.#first.articleAt ? this.#first.articleAt(place) : this.at(place)?.article;
  }

  /** @returns its place. */
  push(passage: Passage): number {
    return this.#first.length + this.#come.push(passage) - 1;
  }

  *[Symbol.iterator](): Generator<Passage> {
    yield* this.#first;
    yield* this.#come;
  }
}
