import { Dictionary, type FrozenTerms } from './compiled-dictionary.ts';
import { Draft } from './compiled-draft.ts';
import { compacted, tidied } from './compiled-merge.ts';
import { CompiledPostings } from './compiled-postings.ts';
import { type Columns, Segment } from './compiled-segment.ts';
import type { Conditions, Field, IndexEntry, IndexHit, PassageIndex, QueryTerm } from './passage-index.ts';
import { WordTable } from './word-table.ts';

/** An index as plain data, which a file can keep. The typed arrays are taken over, not copied. */
export interface FrozenIndex {
  readonly terms: FrozenTerms;
  readonly segments: readonly Columns[];
}

/** So many full drafts are merged at once: that is as many passages as go into one segment. */
const MOST_WAITING = 4;

/**
 * The engine for large archives: passages go straight into typed arrays.
 *
 * They come into a draft, which is compiled into a segment before the next question; segments are merged as they pile up.
 */
export class CompiledIndex implements PassageIndex {
  /** The words of its passages, which whoever reads the passages may share: most of the terms are words. */
  readonly table: WordTable;
  readonly #dictionary: Dictionary;
  /** By id, of the passages that are there; null until somebody asks by id: to serve what was kept takes none. */
  #numbers: Map<string, number> | null = null;
  #next = 0;
  readonly #draft: Draft;
  /** In the order of the numbers of their passages. */
  #segments: Segment[] = [];
  /** How many of the last of them are full drafts that are to be merged. */
  #waiting = 0;
  /** Null where passages came or went. */
  #postings: CompiledPostings | null = null;

  constructor(table = new WordTable(), terms: FrozenTerms | null = null) {
    this.table = table;
    this.#dictionary = new Dictionary(table, terms);
    this.#draft = new Draft(table, this.#dictionary);
  }

  /** An index that was kept, with the table of its words. */
  static thawed({ terms, segments }: FrozenIndex, table: WordTable): CompiledIndex {
    const index = new CompiledIndex(table, terms);
    index.#segments = segments.map((columns) => new Segment(columns));
    index.#next = segments.reduce((next, { numbers }) => Math.max(next, (numbers.at(-1) ?? -1) + 1), 0);
    return index;
  }

  /** The passages that are there, numbered anew. */
  frozen(): FrozenIndex {
    this.#compile();
    let first = 0;
    const segments = compacted(this.#segments).map(({ columns, size }) => {
      const numbers = Uint32Array.from({ length: size }, (_, slot) => first + slot);
      first += size;
      return { ...columns, numbers };
    });
    return { terms: this.#dictionary.frozen(), segments };
  }

  /** The numbers of the passages that are there, ascending: {@link frozen} has them in this order. */
  numbers(): number[] {
    this.#compile();
    return this.#segments.flatMap((segment) => [...segment.columns.numbers].filter((_, slot) => segment.isLive(slot)));
  }

  get size(): number {
    return this.#segments.reduce((sum, { live }) => sum + live, this.#draft.size);
  }

  /** The number of a passage that is there, see {@link IndexHit}; of one that was kept its place among the rows that were kept with it. */
  numberOf(id: string): number | undefined {
    return this.#known().get(id);
  }

  #known(): Map<string, number> {
    this.#numbers ??= this.#numbered();
    return this.#numbers;
  }

  #numbered(): Map<string, number> {
    this.#compile();
    const numbers = new Map<string, number>();
    for (const segment of this.#segments) {
      for (let slot = 0; slot < segment.size; slot++) {
        if (segment.isLive(slot)) numbers.set(segment.id(slot), segment.columns.numbers[slot] ?? 0);
      }
    }
    return numbers;
  }

  add(entries: Iterable<IndexEntry>): void {
    for (const entry of entries) {
      if (this.#known().has(entry.id)) throw new Error(`the passage ${entry.id} is in the index already`);
      for (const exact of entry.terms.exact) this.table.number({ exact, stem: exact });
      this.#put(entry.id, (number) => this.#draft.add(number, entry));
    }
  }

  /** Adds a passage by the numbers of its words in {@link table}: as {@link add} adds its `entryOf`, in a third of the time. Its id must not be there. */
  addWords(id: string, words: Uint32Array, context: Iterable<string>): void {
    this.#put(id, (number) => this.#draft.addWords(number, id, words, context));
  }

  #put(id: string, draft: (number: number) => void): void {
    this.#numbers?.set(id, this.#next);
    draft(this.#next++);
    this.#postings = null;
    if (this.#draft.isFull) this.#wait();
  }

  remove(ids: Iterable<string>): void {
    this.#compile();
    for (const id of ids) {
      const number = this.#known().get(id);
      if (number === undefined) continue;
      this.#known().delete(id);
      this.#segments.findLast((segment) => segment.first <= number)?.remove(number);
    }
    this.#segments = tidied(this.#segments);
    this.#postings = null;
  }

  search(terms: readonly QueryTerm[], limit: number, conditions?: Conditions): IndexHit[] {
    return this.#compiled().search(terms, limit, conditions);
  }

  frequency(field: Field, term: string): number {
    return this.#compiled().frequency(field, term);
  }

  #compiled(): CompiledPostings {
    this.#compile();
    if (this.#postings) return this.#postings;
    // Whoever asks is done with adding, but for an article now and then.
    this.#draft.rest();
    this.#postings = new CompiledPostings(this.#dictionary, this.#segments);
    return this.#postings;
  }

  #compile(): void {
    if (this.#draft.size === 0 && this.#waiting === 0) return;
    if (this.#draft.size > 0) this.#segments.push(this.#draft.compile());
    this.#segments = tidied(this.#segments);
    this.#waiting = 0;
  }

  /** A full draft becomes a segment that is merged with its like, so that none of them is merged twice. */
  #wait(): void {
    this.#segments.push(this.#draft.compile());
    if (++this.#waiting === MOST_WAITING) this.#compile();
  }
}
