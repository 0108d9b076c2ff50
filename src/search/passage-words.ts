import { eachTerm, type Term } from '../text/analysis.ts';
import { ByteColumn } from './byte-column.ts';
import { Column } from './column.ts';
import type { WordTable } from './word-table.ts';

/** Rows as plain data. */
export interface FrozenRows {
  readonly bytes: Uint8Array;
  /** By row: where its bytes end; they begin where those of the row before end. */
  readonly ends: Uint32Array;
}

/** Words that stand farther apart than this are not near, however far it is. */
const FARTHEST = 255;

/**
 * The content words of passages, row by row, by their numbers in a {@link WordTable}: what a passage is read by, without analysing it anew.
 *
 * A word takes two or three bytes. Its number is doubled, plus one where function words stand before it, and written seven bits a byte,
 * the lowest first, the top bit where more follow; then, where it is odd, how many words it stands behind the one before it. Words get
 * their numbers as they come, so that common ones have low numbers.
 */
export class PassageWords {
  readonly #table: WordTable;
  /** The first rows, which were kept: they are never written to, and those that come lie by themselves. */
  readonly #kept: FrozenRows;
  readonly #ends = new Column();
  readonly #bytes = new ByteColumn();
  #words = new Uint32Array(0);
  #positions = new Uint32Array(0);

  constructor(table: WordTable, kept: FrozenRows = { bytes: new Uint8Array(0), ends: new Uint32Array(0) }) {
    this.#table = table;
    this.#kept = kept;
  }

  /** How many rows there are. */
  get size(): number {
    return this.#kept.ends.length + this.#ends.length;
  }

  /** Puts the words of a passage, which stand in order, into the next row. */
  add(terms: readonly Term[]): void {
    let last = -1;
    for (const term of terms) {
      this.#put(this.#table.number(term), term.position - last);
      last = term.position;
    }
    this.#ends.push(this.#bytes.length);
  }

  /** The same of a text, or of texts that are one row, whose words are read here. */
  addText(...texts: readonly string[]): void {
    for (const text of texts) {
      let last = -1;
      eachTerm(text, (forms, position) => {
        this.#put(this.#table.numberOf(forms), position - last);
        last = position;
      });
    }
    this.#ends.push(this.#bytes.length);
  }

  #put(word: number, behind: number): void {
    this.#bytes.pushNumber(2 * word + (behind > 1 ? 1 : 0));
    if (behind > 1) this.#bytes.push(Math.min(behind, FARTHEST));
  }

  /** Puts a row of others that have the same table into the next row. */
  copy(from: PassageWords, row: number): void {
    const { bytes, start, end } = from.#rowAt(row);
    this.#bytes.pushAll(bytes, start, end);
    this.#ends.push(this.#bytes.length);
  }

  /** The words of a row, in order; good until the next is read. */
  wordsOf(row: number): Uint32Array {
    const count = this.read(row);
    return this.#words.subarray(0, count);
  }

  /** The numbers of the words of the row that was read last, in order; nothing is said of what stands behind them. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** … and the place of each among words of any kind; far ones may be nearer here than they are. */
  get positions(): Uint32Array {
    return this.#positions;
  }

  /** Reads a row into {@link words} and {@link positions}: a question reads hundreds. @returns how many words there are. */
  read(row: number): number {
    const { bytes, start, end } = this.#rowAt(row);
    if (end - start > this.#words.length) this.#words = new Uint32Array(2 * (end - start));
    if (this.#positions.length < this.#words.length) this.#positions = new Uint32Array(this.#words.length);
    const [words, positions] = [this.#words, this.#positions];
    let position = -1;
    let count = 0;
    for (let at = start; at < end; count++) {
      let byte = bytes[at++] ?? 0;
      let number = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] ?? 0;
        number |= (byte & 0x7f) << shift;
      }
      position += number & 1 ? (bytes[at++] ?? 0) : 1;
      words[count] = number >>> 1;
      positions[count] = position;
    }
    return count;
  }

  /** Some of the rows in the order in which they are named. */
  frozen(rows: Iterable<number>): FrozenRows {
    const ordered = new PassageWords(this.#table);
    for (const row of rows) ordered.copy(this, row);
    return { bytes: ordered.#bytes.whole(), ends: ordered.#ends.whole() };
  }

  #rowAt(row: number): Row {
    const { bytes, ends } = this.#kept;
    if (row < ends.length) return { bytes, start: row === 0 ? 0 : (ends[row - 1] ?? 0), end: ends[row] ?? 0 };
    const own = row - ends.length;
    return { bytes: this.#bytes.bytes, start: own === 0 ? 0 : this.#ends.at(own - 1), end: this.#ends.at(own) };
  }
}

/** Where the bytes of a row lie. */
interface Row {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}
