/** A sentence among those of its meeting, as points are made of sentences. */
export interface InOrder {
  /** Its place among the sentences of the meeting, in reading order. */
  readonly at: number;
  /** In characters. */
  readonly length: number;
  /** Whether it goes on with the sentence right before it, so that both may be shown as one. */
  readonly goesOn: boolean;
}

/** More than two sentences, or more than this many characters, are no point but a paragraph. */
const MOST_SENTENCES = 2;
const MOST_CHARACTERS = 500;

/** The points that some sentences make, each of one sentence or of two that follow one another; in reading order. */
export function runsOf<Sentence extends InOrder>(taken: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  for (const each of taken.toSorted((a, b) => a.at - b.at)) {
    const run = runs.at(-1);
    if (run && mayJoin(run, each)) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function mayJoin(run: readonly InOrder[], { at, length, goesOn }: InOrder): boolean {
  const characters = run.reduce((sum, each) => sum + each.length, length);
  return goesOn && run.at(-1)?.at === at - 1 && run.length < MOST_SENTENCES && characters <= MOST_CHARACTERS;
}
