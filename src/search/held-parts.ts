import type { Wanted } from './wanted.ts';

/** A meaning of one part of a question. */
interface Sense {
  readonly part: number;
  readonly sureness: number;
  readonly stems: readonly string[];
}

/** The parts of one question by the stems of their meanings: what a passage holds is looked up by its own few stems. */
export class HeldParts {
  readonly #parts: number;
  readonly #byStem = new Map<string, Sense[]>();
  /** Of several stems, by the first of them. */
  readonly #expressions = new Map<string, Sense[]>();
  /** What a passage holds that has none of them, as most that stand around another. */
  readonly #nothing: readonly number[];

  constructor(wanted: readonly Wanted[]) {
    this.#parts = wanted.length;
    this.#nothing = new Array<number>(wanted.length).fill(0);
    for (const [part, { meanings }] of wanted.entries()) {
      for (const { stems, sureness } of meanings) this.#put({ part, sureness, stems });
    }
  }

  #put(sense: Sense): void {
    const [stem] = sense.stems;
    if (stem === undefined) return;
    const senses = sense.stems.length > 1 ? this.#expressions : this.#byStem;
    senses.set(stem, [...(senses.get(stem) ?? []), sense]);
  }

  /** How surely each part of the question stands among some stems: 0–1, in the order of the parts. */
  heldBy(stems: Pick<ReadonlySet<string>, 'keys' | 'has' | 'size'>): readonly number[] {
    if (stems.size === 0) return this.#nothing;
    const held = new Array<number>(this.#parts).fill(0);
    for (const stem of stems.keys()) {
      for (const { part, sureness } of this.#byStem.get(stem) ?? []) held[part] = Math.max(held[part] ?? 0, sureness);
      for (const { part, sureness, stems: all } of this.#expressions.get(stem) ?? []) {
        if (sureness > (held[part] ?? 0) && all.every((each) => stems.has(each))) held[part] = sureness;
      }
    }
    return held;
  }
}
