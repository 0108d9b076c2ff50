/** A question that the archive did not answer, or did not answer to somebody's mind. */
export interface Gap {
  readonly why: 'refused' | 'voted';
  /** The key of the command, and its options by key. */
  readonly command: string;
  readonly options: Readonly<Record<string, string | boolean>>;
  /** Where it was asked; null in a direct message. Keepers see what was asked in their own server. */
  readonly server: string | null;
  /** The same for two votes of one person on one message, and telling nothing of either; null where nobody voted. */
  readonly voter: string | null;
}

/** Where gaps are kept. */
export interface Gaps {
  /** @returns whether it is kept now. */
  note(gap: Gap): boolean;
  /** Everything noted, the oldest first. */
  all(): readonly Gap[];
}

/** One question with how often it was refused and how many voted that its answer was none. */
interface Unanswered {
  readonly question: string;
  readonly refused: number;
  readonly votes: number;
}

/** The questions of some gaps, those that most people missed an answer to first; of two, the one asked last. */
export function unansweredIn(gaps: readonly Gap[]): Unanswered[] {
  const questions = new Map<string, { refused: number; readonly voters: Set<string> }>();
  for (const { why, options, voter } of gaps) {
    const question = questionOf(options);
    const known = questions.get(question) ?? { refused: 0, voters: new Set() };
    if (why === 'refused') known.refused++;
    else known.voters.add(voter ?? '');
    // Last in the map is what was asked last.
    questions.delete(question);
    questions.set(question, known);
  }
  const counted = Array.from(questions, ([question, { refused, voters }]) => ({
    question,
    refused,
    votes: voters.size,
  }));
  return counted.reverse().sort((a, b) => b.refused + b.votes - (a.refused + a.votes));
}

function questionOf(options: Gap['options']): string {
  return Object.values(options)
    .filter((value) => typeof value === 'string')
    .join(' · ');
}
