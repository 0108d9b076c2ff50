import MiniSearch from 'minisearch';
import { keptTexts } from '../corpus/text-column.ts';
import { byField, Dictionary } from './compiled-dictionary.ts';
import { MOST_MERGED } from './compiled-merge.ts';
import { PostingRows } from './compiled-posting-rows.ts';
import { CompiledPostings } from './compiled-postings.ts';
import { lengthsOf, Segment } from './compiled-segment.ts';
import {
  type Conditions,
  FIELDS,
  type Field,
  type IndexEntry,
  type IndexHit,
  type PassageIndex,
  type QueryTerm,
} from './passage-index.ts';

/** No term of the analysis holds a line feed, so joined terms come apart again as they were. */
const SEPARATOR = '\n';

/**
 * The engine of small archives: MiniSearch, fed with terms that are analysed already.
 *
 * Its postings are compiled into typed arrays before the next question. MiniSearch's own search gives the same passages the same scores,
 * but joins a map for each term: on five articles fourteen times as long.
 */
export class MiniSearchIndex implements PassageIndex {
  readonly #engine = new OpenMiniSearch();
  /** Null where passages came or went. */
  #postings: CompiledPostings | null = null;

  get size(): number {
    return this.#engine.documentCount;
  }

  add(entries: Iterable<IndexEntry>): void {
    this.#postings = null;
    for (const entry of entries) this.#engine.add(entry);
  }

  remove(ids: Iterable<string>): void {
    this.#postings = null;
    for (const id of ids) if (this.#engine.has(id)) this.#engine.discard(id);
  }

  search(terms: readonly QueryTerm[], limit: number, conditions?: Conditions): IndexHit[] {
    return this.#compiled().search(terms, limit, conditions);
  }

  frequency(field: Field, term: string): number {
    return this.#compiled().frequency(field, term);
  }

  #compiled(): CompiledPostings {
    this.#postings ??= this.#engine.compiled();
    return this.#postings;
  }
}

/**
 * MiniSearch, whose postings can be read where they lie. Its serialised form holds the same, and is ten times as long in the making.
 * Passages bear numbers that ascend as they come; the postings of those that are removed stay until MiniSearch has the time.
 */
class OpenMiniSearch extends MiniSearch<IndexEntry> {
  constructor() {
    super({
      fields: [...FIELDS],
      tokenize: (terms) => (terms === '' ? [] : terms.split(SEPARATOR)),
      processTerm: (term) => term,
      extractField: (entry, field) => (field === 'id' ? entry.id : entry.terms[field as Field].join(SEPARATOR)),
    });
  }

  compiled(): CompiledPostings {
    const dictionary = new Dictionary();
    const numbers = [...this._documentIds.keys()];
    const segments: Segment[] = [];
    for (let from = 0; from < numbers.length; from += MOST_MERGED) {
      segments.push(this.#segmentOf(numbers.slice(from, from + MOST_MERGED), dictionary));
    }
    return new CompiledPostings(dictionary, segments);
  }

  /** The passages of some numbers. */
  #segmentOf(numbers: readonly number[], dictionary: Dictionary): Segment {
    const lengthIn = (field: Field) => (number: number) => this._fieldLength.get(number)?.[this.#numberOf(field)] ?? 0;
    return new Segment({
      ids: keptTexts(numbers.map((number) => this._documentIds.get(number) as string)),
      numbers: Uint32Array.from(numbers),
      lengths: byField((field) => lengthsOf(numbers.map(lengthIn(field)))),
      runs: this.#rowsOf(numbers, dictionary).compile(),
    });
  }

  #rowsOf(numbers: readonly number[], dictionary: Dictionary): PostingRows {
    const rows = new PostingRows();
    const slots = new Map(numbers.map((number, slot) => [number, slot]));
    for (const [term, postings] of this._index) {
      for (const field of FIELDS) {
        const frequencies = postings.get(this.#numberOf(field));
        if (!frequencies) continue;
        const key = dictionary.number(field, term);
        for (const [number, frequency] of frequencies) {
          const slot = slots.get(number);
          if (slot !== undefined) rows.put(key, frequency, slot);
        }
      }
    }
    return rows;
  }

  #numberOf(field: Field): number {
    return this._fieldIds[field] ?? 0;
  }
}
