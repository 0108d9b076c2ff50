import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { analyse, type Term } from '../text/analysis.ts';
import { type Admission, acceptedHits } from './accepted-hits.ts';
import { type AnswerType, answerTypeOf } from './answer-type.ts';
import { contextTermsOf } from './article-context.ts';
import { CloseReading } from './close-reading.ts';
import { CompiledIndex } from './compiled-index.ts';
import { type Features, featuresOf, type Reading } from './features.ts';
import { entryOf } from './fields.ts';
import { type FrozenSearch, frozen } from './frozen-search.ts';
import { queryOf } from './index-query.ts';
import { officeOf, withOffice } from './office.ts';
import type { PassageIndex } from './passage-index.ts';
import type { PassageList } from './passage-list.ts';
import { type AnalysedPassages, PassageShelf } from './passage-shelf.ts';
import { type AskedWords, nameIn, topicOf } from './said-words.ts';
import { NO_SAYINGS, type Sayings, type Whom } from './sayings.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Wanted, wantedIn } from './wanted.ts';
import { FEATURE_WEIGHTS } from './weights.ts';
import { WordTable } from './word-table.ts';

/** How many of the index's best are read closely. */
const CANDIDATES = 60;

/** How many names that were asked for are kept with whom they mean. */
const MOST_SPEAKERS = 1000;

/** What has been analysed before, and is in the index already. */
export interface Indexed extends AnalysedPassages {
  readonly vocabulary: Vocabulary;
  /** Whether the passages are those that are in the index, in its order. */
  readonly isInOrder: boolean;
}

/** A question as the search works with it. */
export interface Sought {
  readonly wanted: readonly Wanted[];
  readonly type: AnswerType;
  /** Whose words are asked for; null where nobody's are. */
  readonly whom: Whom | null;
  /** The part that names their office, where they are asked for by it. */
  readonly office: Wanted | null;
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

/** The passages of an archive, ready to be searched. */
export class PassageSearch {
  readonly #shelf: PassageShelf;
  readonly #vocabulary: Vocabulary;
  readonly #index: PassageIndex;
  #sayings: Sayings;
  readonly #speakers = new Map<string, Whom | null>();
  /** The number that the index gives to the next passage. */
  #next: number;

  /** Passages of one article stand together, in its order. Those that are in the index already are not analysed again. */
  constructor(
    passages: PassageList,
    index: PassageIndex,
    sayings: Sayings = NO_SAYINGS,
    indexed: Indexed | null = null,
  ) {
    this.#index = index;
    this.#sayings = sayings;
    const isAsIndexed = indexed?.isInOrder ?? false;
    const table = tableFor(index, indexed);
    this.#shelf = isAsIndexed && indexed ? new PassageShelf(table, passages, indexed.rows) : new PassageShelf(table);
    this.#next = indexed?.rows.size ?? 0;
    this.#vocabulary = indexed?.vocabulary ?? new Vocabulary(this.#shelf.table);
    if (!isAsIndexed) this.#put(passages, indexed);
  }

  /** Puts passages of articles that have come beside the others; `sayings` knows of them too. */
  add(passages: Iterable<Passage>, sayings: Sayings): void {
    this.#put(passages, null);
    this.#sayings = sayings;
    this.#speakers.clear();
  }

  #put(passages: Iterable<Passage>, indexed: Indexed | null): void {
    let context: ArticleContext = { article: null, stems: new Set() };
    for (const passage of passages) {
      const { id, article } = passage;
      const row = indexed?.rowOf(id);
      if (indexed && row !== undefined) {
        this.#shelf.addAnalysed(passage, indexed.rows, row);
        continue;
      }
      if (context.article !== article) context = { article, stems: stemsOf(contextTermsOf(article)) };
      this.#vocabulary.add(this.#putNew(passage, id, context.stems));
    }
  }

  /** @returns the numbers of its words. */
  #putNew(passage: Passage, id: string, context: ReadonlySet<string>): Uint32Array {
    if (this.#index instanceof CompiledIndex) {
      const words = this.#shelf.words.wordsOf(this.#shelf.addUnread(this.#next++, passage));
      this.#index.addWords(id, words, context);
      return words;
    }
    const terms = analyse(passage.text);
    this.#index.add([entryOf(id, terms, context)]);
    return this.#shelf.words.wordsOf(this.#shelf.add(this.#next++, passage, terms));
  }

  /** As a file can keep it; null where it is made as fast as a file is read. */
  frozen(): FrozenSearch | null {
    return frozen(this.#index, this.#vocabulary, this.#shelf);
  }

  get size(): number {
    return this.#shelf.size;
  }

  /** Makes in steps of a few milliseconds what a question takes: headlines, and for some the times that passages name and words like a word. */
  *makingReady(): Generator<void> {
    yield* this.#shelf.makingContexts();
    yield* this.#shelf.makingYears();
    yield* this.#vocabulary.makingGroups();
  }

  get passages(): PassageList {
    return this.#shelf.passages;
  }

  /** What a question asks for, by its words and by whose words it asks for. */
  sought(question: string, { speaker, asksWho }: AskedWords = { speaker: null, asksWho: false }): Sought {
    const words = wantedIn(question, this.#index, this.#vocabulary);
    const whom = speaker === null ? null : this.#named(speaker);
    const named = whom?.isOffice ? nameIn(words, speaker ?? '') : [];
    const office = whom && officeOf(named, whom, this.#index);
    return {
      wanted: office ? withOffice(words, named, office) : words,
      type: answerTypeOf(question),
      whom,
      office,
      asksWho,
      topic: topicOf(words, speaker ?? ''),
    };
  }

  /** Whom a name means. It is compared with all names of the archive, and the same few people are asked for again and again. */
  #named(speaker: string): Whom | null {
    const known = this.#speakers.get(speaker);
    if (known !== undefined) return known;
    if (this.#speakers.size >= MOST_SPEAKERS) this.#speakers.clear();
    const named = this.#sayings.named(speaker);
    this.#speakers.set(speaker, named);
    return named;
  }

  /** The passages that hold anything of what is wanted, best first. `admission` leaves passages out. */
  rank(sought: Sought, admission: Admission | null = null): Candidate[] {
    const hits = acceptedHits(queryOf(sought.wanted), CANDIDATES, this.#index, this.#shelf, admission);
    const found = hits.flatMap(({ number, score }) => {
      const place = this.#shelf.placeOf(number);
      const passage = this.#shelf.passage(place);
      return place === undefined || !passage ? [] : [{ place, passage, score }];
    });
    const siblings = countByArticle(found.map(({ passage }) => passage));
    const bestScore = hits[0]?.score ?? 0;
    const reader = new CloseReading(sought, this.#shelf, this.#sayings);
    const candidates = found.map(({ place, passage, score }): Candidate => {
      const reading = reader.read(passage, place, score);
      const others = (siblings.get(passage.article) ?? 1) - 1;
      const features = featuresOf(reading, { bestScore, siblings: others }, sought);
      return { passage, reading, features, rank: rankOf(features) };
    });
    return candidates.sort((a, b) => b.rank - a.rank);
  }
}

interface ArticleContext {
  readonly article: Article | null;
  readonly stems: ReadonlySet<string>;
}

/** An index that has a table of its words shares it. */
function tableFor(index: PassageIndex, indexed: Indexed | null): WordTable {
  return indexed?.table ?? (index instanceof CompiledIndex ? index.table : new WordTable());
}

function stemsOf(terms: readonly Term[]): Set<string> {
  return new Set(terms.map(({ stem }) => stem));
}

function countByArticle(passages: readonly Passage[]): Map<Article, number> {
  const counts = new Map<Article, number>();
  for (const { article } of passages) counts.set(article, (counts.get(article) ?? 0) + 1);
  return counts;
}

const WEIGHTS = Object.entries(FEATURE_WEIGHTS) as readonly (readonly [keyof Features, number])[];

function rankOf(features: Features): number {
  let rank = 0;
  for (const [name, weight] of WEIGHTS) rank += weight * features[name];
  return rank;
}
