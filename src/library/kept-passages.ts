import type { Article } from '../corpus/article.ts';
import { Passage } from '../corpus/passage.ts';
import type { PassageList } from '../search/passage-list.ts';
import type { KeptSearch } from './kept-search.ts';

/** Passages that were asked for lately are the same when they are asked for again: what is found out about one is kept with it. */
const MOST_MADE = 2000;

/** The passages of some articles, each made when it is asked for. */
export class KeptPassages implements PassageList {
  readonly #articles: readonly Article[];
  readonly #spans: Uint32Array;
  /** By passage: the place of its article. */
  readonly #places: Uint32Array;
  readonly #made = new Map<number, Passage>();

  constructor(articles: readonly Article[], { places, ends, spans }: Pick<KeptSearch, 'places' | 'ends' | 'spans'>) {
    this.#articles = articles;
    this.#spans = spans;
    this.#places = new Uint32Array(spans.length / 3);
    let from = 0;
    for (let row = 0; row < ends.length; row++) {
      const to = (ends[row] ?? 0) / 3;
      this.#places.fill(places[row] ?? 0, from, to);
      from = to;
    }
  }

  get length(): number {
    return this.#places.length;
  }

  articleAt(place: number): Article | undefined {
    return this.#articles[this.#places[place] ?? this.#articles.length];
  }

  at(place: number): Passage | undefined {
    const known = this.#made.get(place);
    if (known) return known;
    const passage = this.#passageAt(place);
    if (this.#made.size >= MOST_MADE) this.#made.clear();
    if (passage) this.#made.set(place, passage);
    return passage;
  }

  *[Symbol.iterator](): Generator<Passage> {
    for (let place = 0; place < this.length; place++) {
      const passage = this.#passageAt(place);
      if (passage) yield passage;
    }
  }

  #passageAt(place: number): Passage | undefined {
    const article = this.articleAt(place);
    const [number = 0, start = 0, end = 0] = this.#spans.subarray(3 * place, 3 * place + 3);
    return article && Passage.kept(article, number, { start, end });
  }
}
