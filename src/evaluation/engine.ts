import type { Passage } from '../corpus/passage.ts';

/** Something that ranks passages for a question, ready to be asked. */
interface Engine {
  /** The ids of the best passages, best first. */
  rank(question: string, limit: number): readonly string[];
  /** Gives back what it holds outside the memory of the process. */
  close?(): void;
}

/** A way to search that can be measured: it is given the passages and nothing else. */
export interface Contender {
  readonly name: string;
  build(passages: readonly Passage[]): Engine;
}

/** A question, and the ids of the passages that answer it. One of them is enough. */
export interface MeasuredQuestion {
  readonly text: string;
  readonly right: ReadonlySet<string>;
}

/** What all contenders are measured with. */
export interface Trial {
  readonly passages: readonly Passage[];
  readonly questions: readonly MeasuredQuestion[];
}
