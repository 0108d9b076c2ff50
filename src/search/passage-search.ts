import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { analyse } from '../text/analysis.ts';
import { type AnswerType, answerTypeOf } from './answer-type.ts';
import { contextOf } from './article-context.ts';
import { heldBy } from './evidence.ts';
import { type Features, featuresOf, type Reading, type SaidWords } from './features.ts';
import { entryOf } from './fields.ts';
import { type FrozenSearch, frozen } from './frozen-search.ts';
import { queryOf } from './index-query.ts';
import { adjacency } from './nearness.ts';
import type { IndexHit, PassageIndex } from './passage-index.ts';
import { type ReadPassage, readPassage } from './read-passage.ts';
import { NO_SAYINGS, type Saying, type Sayings } from './sayings.ts';
import { isSaying } from './understanding-saying.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Wanted, wantedIn } from './wanted.ts';
import { FEATURE_WEIGHTS } from './weights.ts';

/** How many of the index's best are read closely. */
const CANDIDATES = 60;
/** How many read passages are kept for the next question. */
const MOST_KEPT = 4000;

/** What has been analysed before, and is in the index already. */
export interface Indexed {
  readonly vocabulary: Vocabulary;
  has(id: string): boolean;
}

/** Whose words a question asks for. */
export interface AskedWords {
  readonly speaker: string | null;
  readonly asksWho: boolean;
}

/** A question as the search works with it. */
export interface Sought {
  readonly wanted: readonly Wanted[];
  readonly type: AnswerType;
  /** Whose words are asked for, by canonical names, empty for who never speaks in the archive; null where nobody's are. */
  readonly speakers: ReadonlySet<string> | null;
  /** Whether it is asked who said something. */
  readonly asksWho: boolean;
  /** Those of the parts wanted that name neither the speaker nor the saying: what the words are to be about. */
  readonly topic: readonly Wanted[];
}

/** A passage that holds something of what is wanted. */
export interface Candidate {
  readonly passage: Passage;
  readonly features: Features;
  readonly rank: number;
  readonly reading: Reading;
}

/** A passage among those of its article: the first, and those before and after it. */
interface Placed {
  readonly passage: Passage;
  readonly opening: Passage;
  readonly neighbours: Passage[];
}

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
  readonly #vocabulary: Vocabulary;
  readonly #index: PassageIndex;
  readonly #sayings: Sayings;

  /** Passages of one article stand together, in its order. Those that are in the index already are not analysed again. */
  constructor(
    passages: Iterable<Passage>,
    index: PassageIndex,
    sayings: Sayings = NO_SAYINGS,
    { vocabulary, has }: Indexed = { vocabulary: new Vocabulary(), has: () => false },
  ) {
    this.#index = index;
    this.#vocabulary = vocabulary;
    this.#sayings = sayings;
    let last: Placed | undefined;
    for (const passage of passages) {
      const before = last?.passage.article === passage.article ? last : undefined;
      const placed: Placed = {
        passage,
        opening: before?.opening ?? passage,
        neighbours: before ? [before.passage] : [],
      };
      before?.neighbours.push(passage);
      last = placed;
      this.#placed.set(passage.id, placed);
      if (has(passage.id)) continue;
      const terms = analyse(passage.text);
      this.#vocabulary.add(terms);
      index.add([entryOf(passage, terms, this.#contextOf(passage.article))]);
    }
  }

  /** As a file can keep it; null where it is made as fast as a file is read. */
  frozen(): FrozenSearch | null {
    return frozen(this.#index, this.#vocabulary);
  }

  get size(): number {
    return this.#placed.size;
  }

  /** What a question asks for, by its words and by whose words it asks for. */
  sought(question: string, { speaker, asksWho }: AskedWords = { speaker: null, asksWho: false }): Sought {
    const wanted = wantedIn(question, this.#index, this.#vocabulary);
    return {
      wanted,
      type: answerTypeOf(question),
      speakers: speaker === null ? null : this.#sayings.named(speaker),
      asksWho,
      topic: topicOf(wanted, speaker ?? ''),
    };
  }

  /** The passages that hold anything of what is wanted, best first. `accept` leaves passages out. */
  rank(sought: Sought, accept: (passage: Passage) => boolean = () => true): Candidate[] {
    const hits = this.#index.search(queryOf(sought.wanted), CANDIDATES, (id) => {
      const placed = this.#placed.get(id);
      return placed !== undefined && accept(placed.passage);
    });
    const siblings = this.#countByArticle(hits);
    const holding = this.#holding(sought.wanted);
    const readings = hits.flatMap(({ id, score }) => {
      const placed = this.#placed.get(id);
      return placed ? [{ placed, reading: this.#reading(placed, score, sought, holding) }] : [];
    });
    const bestScore = hits[0]?.score ?? 0;
    const candidates = readings.map(({ placed: { passage }, reading }) => {
      const others = (siblings.get(passage.article) ?? 1) - 1;
      const features = featuresOf(reading, { bestScore, siblings: others }, sought);
      return { passage, reading, features, rank: rankOf(features) };
    });
    return candidates.sort((a, b) => b.rank - a.rank);
  }

  #reading(placed: Placed, score: number, sought: Sought, holding: Holding): Reading {
    const { passage, opening, neighbours } = placed;
    const read = this.#readOf(passage);
    return {
      read,
      score,
      held: holding.by(passage),
      nextDoor: neighbours.map(holding.by),
      inContext: holding.about(passage.article),
      inOpening: holding.by(opening),
      adjacent: adjacency(read, sought.wanted),
      said: sought.speakers || sought.asksWho ? this.#saidIn(passage) : [],
      length: passage.text.length,
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

  /** What is said in a passage, by the stems of the words. */
  #saidIn(passage: Passage): SaidWords[] {
    return this.#sayings.in(passage).map((saying) => wordsOf(saying, this.#readOf(passage)));
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

/** The parts of a question without the name of the speaker and the verb of saying. */
function topicOf(wanted: readonly Wanted[], speaker: string): Wanted[] {
  const name = new Set(analyse(speaker).map(({ stem }) => stem));
  return wanted.filter(({ terms }) => !terms.every(({ exact, stem }) => name.has(stem) || isSaying(exact)));
}

function wordsOf({ speakers, content }: Saying, { terms }: ReadPassage): SaidWords {
  const said = terms.filter(({ start, end }) => start >= content.start && end <= content.end);
  return { speakers, stems: new Set(said.map(({ stem }) => stem)) };
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
