import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { analyse } from '../text/analysis.ts';
import { type AnswerType, answerTypeOf } from './answer-type.ts';
import { contextOf } from './article-context.ts';
import { heldBy } from './evidence.ts';
import { type Features, featuresOf, type Measured } from './features.ts';
import { entryOf } from './fields.ts';
import { queryOf } from './index-query.ts';
import type { IndexHit, PassageIndex } from './passage-index.ts';
import { type ReadPassage, readPassage } from './read-passage.ts';
import { stemsOfName } from './speaker-name.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Wanted, wantedIn } from './wanted.ts';
import { FEATURE_WEIGHTS } from './weights.ts';

/** How many of the index's best are read closely. */
const CANDIDATES = 60;
/** How many read passages are kept for the next question. */
const MOST_KEPT = 4000;

/** Whose words a question asks for. */
export interface AskedWords {
  readonly speaker: string | null;
  readonly asksWho: boolean;
}

/** A question as the search works with it. */
export interface Sought {
  readonly wanted: readonly Wanted[];
  readonly type: AnswerType;
  /** The stems of the name of whoever's words are asked for. */
  readonly speaker: ReadonlySet<string>;
  /** Whether it is asked who said something. */
  readonly asksWho: boolean;
}

/** A passage that holds something of what is wanted. */
export interface Candidate {
  readonly passage: Passage;
  readonly features: Features;
  readonly rank: number;
  readonly read: ReadPassage;
}

/** A passage among those of its article. */
interface Placed {
  readonly passage: Passage;
  readonly neighbours: readonly Passage[];
  /** The first passage of the article, and how many stand before this one. */
  readonly opening: Passage;
  readonly place: number;
}

/** How a candidate stands among the others. */
type Standing = Pick<Measured, 'score' | 'bestScore' | 'siblings'>;

/** How surely each part of one question stands in a passage, and in what an article is about. */
interface Holding {
  readonly by: (passage: Passage) => number[];
  readonly about: (article: Article) => number[];
}

/** The passages of an archive, ready to be searched. */
export class PassageSearch {
  readonly #placed = new Map<string, Placed>();
  readonly #contexts = new Map<Article, ReadonlySet<string>>();
  readonly #read = new Map<string, ReadPassage>();
  readonly #vocabulary = new Vocabulary();
  readonly #index: PassageIndex;

  /** Passages of one article stand together, in its order. */
  constructor(passages: Iterable<Passage>, index: PassageIndex) {
    this.#index = index;
    const all = [...passages];
    let first = 0;
    for (const [at, passage] of all.entries()) {
      const neighbours = [all[at - 1], all[at + 1]].filter((each) => each?.article === passage.article);
      if (all[first]?.article !== passage.article) first = at;
      const place = { opening: all[first] ?? passage, place: at - first };
      this.#placed.set(passage.id, { passage, neighbours: neighbours.filter((each) => each !== undefined), ...place });
      const terms = analyse(passage.text);
      this.#vocabulary.add(terms);
      index.add([entryOf(passage, terms, this.#contextOf(passage.article))]);
    }
  }

  get size(): number {
    return this.#placed.size;
  }

  /** What a question asks for, by its words and by whose words it asks for. */
  sought(question: string, { speaker, asksWho }: AskedWords = { speaker: null, asksWho: false }): Sought {
    const wanted = wantedIn(question, this.#index, this.#vocabulary);
    const named = speaker === null ? [] : wantedIn(speaker, this.#index, this.#vocabulary);
    return { wanted, type: answerTypeOf(question), speaker: stemsOfName(named), asksWho };
  }

  /** The passages that hold anything of what is wanted, best first. `accept` leaves passages out. */
  rank(sought: Sought, accept: (passage: Passage) => boolean = () => true): Candidate[] {
    const hits = this.#index.search(queryOf(sought.wanted), CANDIDATES, (id) => {
      const placed = this.#placed.get(id);
      return placed !== undefined && accept(placed.passage);
    });
    const siblings = this.#countByArticle(hits);
    const held = this.#holding(sought.wanted);
    const candidates = hits.flatMap(({ id, score }) => {
      const placed = this.#placed.get(id);
      if (!placed) return [];
      const others = (siblings.get(placed.passage.article) ?? 1) - 1;
      return this.#candidate(placed, sought, held, { score, bestScore: hits[0]?.score ?? 0, siblings: others });
    });
    return candidates.sort((a, b) => b.rank - a.rank);
  }

  #candidate(placed: Placed, sought: Sought, held: Holding, standing: Standing): Candidate {
    const { passage, neighbours, opening, place } = placed;
    const measured = {
      ...standing,
      place,
      read: this.#readOf(passage),
      held: held.by(passage),
      nextDoor: neighbours.map(held.by),
      inContext: held.about(passage.article),
      inOpening: held.by(opening),
      length: passage.text.length,
    };
    const { read } = measured;
    const features = featuresOf(measured, sought);
    return {
      passage,
      read,
      features,
      rank: rankOf(features),
    };
  }

  /** How surely each part of one question is held. Candidates share articles and neighbours, so it is reckoned once for each. */
  #holding(wanted: readonly Wanted[]): Holding {
    const by = remembered((passage: Passage) => heldBy(this.#readOf(passage).stems, wanted));
    const about = remembered((article: Article) => heldBy(this.#contextOf(article), wanted));
    return { by, about };
  }

  #countByArticle(hits: readonly IndexHit[]): Map<Article, number> {
    const counts = new Map<Article, number>();
    for (const { id } of hits) {
      const article = this.#placed.get(id)?.passage.article;
      if (article) counts.set(article, (counts.get(article) ?? 0) + 1);
    }
    return counts;
  }

  #contextOf(article: Article): ReadonlySet<string> {
    const context = this.#contexts.get(article) ?? contextOf(article);
    this.#contexts.set(article, context);
    return context;
  }

  #readOf(passage: Passage): ReadPassage {
    const known = this.#read.get(passage.id);
    if (known) return known;
    if (this.#read.size >= MOST_KEPT) this.#read.clear();
    const read = readPassage(passage);
    this.#read.set(passage.id, read);
    return read;
  }
}

function rankOf(features: Features): number {
  let rank = 0;
  for (const name of Object.keys(FEATURE_WEIGHTS) as (keyof Features)[]) rank += FEATURE_WEIGHTS[name] * features[name];
  return rank;
}

function remembered<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? reckon(key);
    known.set(key, value);
    return value;
  };
}
