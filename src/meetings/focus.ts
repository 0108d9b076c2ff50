import { analyse } from '../text/analysis.ts';
import { type AskedWord, askedWords, isOfName } from './asked-words.ts';
import type { Candidate } from './candidates.ts';

/** What of a meeting somebody wants to know: a topic, a person, or what a person said of a topic. */
export class Focus {
  readonly #words: readonly AskedWord[];

  constructor(text: string) {
    this.#words = askedWords(text);
  }

  /** Whether a sentence has every word of it, or what means the same, or is said by whom it names. */
  fits({ text, statements }: Candidate): boolean {
    const stems = new Set(analyse(text).map(({ stem }) => stem));
    const speakers = statements.flatMap(({ speaker, members }) => (speaker === null ? members : [speaker]));
    return this.#words.every(
      (word) => [...word.stems].some((stem) => stems.has(stem)) || speakers.some((name) => isOfName(word, name)),
    );
  }
}
