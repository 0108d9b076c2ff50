import type { Passage } from '../corpus/passage.ts';
import type { Span } from '../text/span.ts';

/** What is asked of the archive. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both ends included. */
export interface Question {
  readonly text: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly speaker?: string | undefined;
  readonly source?: string | undefined;
  /** Takes the words of the question as words alone: no time, newspaper, phrase or speaker is read from them. */
  readonly literal?: boolean | undefined;
  /** How many passages at most; 5 where it is not said. */
  readonly limit?: number | undefined;
}

/** What a question narrows down, or reads out of its words. */
export type Narrowing = 'period' | 'source' | 'phrases' | 'speaker';

/** The filters as they were taken. `null` is «any». */
export interface Understood {
  readonly from: string | null;
  readonly to: string | null;
  readonly speaker: string | null;
  readonly source: string | null;
  /** What must stand in a passage as it is. */
  readonly phrases: readonly string[];
  /** Which of these were read out of the words of the question. */
  readonly read: readonly Narrowing[];
}

/**
 * Why nothing counts as evidence:
 * - `empty-question`: no word in it that could be looked for;
 * - `no-match`: no passage holds any of its words;
 * - `weak-evidence`: no passage holds enough of them together;
 * - `outside-dates`: the archive has something, or has articles at all, only outside the dates asked for;
 * - `outside-archive`: the source asked for, or what the question is about, is not in the archive.
 */
export type Refusal = 'empty-question' | 'no-match' | 'weak-evidence' | 'outside-dates' | 'outside-archive';

/** A passage that was found. `score` is how probable it is that it answers: 0–1. */
export interface Found {
  readonly passage: Passage;
  readonly score: number;
  /** The matching words, in order, in UTF-16 units of the passage's text. */
  readonly highlights: readonly Span[];
  /** Other places that print the same in nearly the same words. */
  readonly also: readonly Passage[];
}

export interface Findings {
  readonly understood: Understood;
  /** `null` where the question is answered. */
  readonly reason: Refusal | null;
  /** The evidence, best first; empty where there is a reason. */
  readonly passages: readonly Found[];
  /** Beside a refusal: what comes nearest, and is no evidence. */
  readonly near: readonly Found[];
  /** The words of the question, as typed, that the archive does not hold. */
  readonly unknown: readonly string[];
  /** How many articles a filter by date left out because they bear no date. */
  readonly undated: number;
}
