import type { Statement } from '../statements/statement.ts';
import { sliceOf } from '../text/span.ts';
import type { GoldStatement } from './gold.ts';
import { sharedWords, wordsOf } from './holds.ts';
import { sameName, sameNames } from './said-names.ts';

/** What is judged of a statement. */
export interface Found {
  readonly text: string;
  readonly cue: string;
  readonly speaker: string | null;
  readonly members: readonly string[];
  readonly confidence: number;
}

/** A statement that was found and the one that an annotator marked. */
export interface Match {
  readonly gold: GoldStatement;
  readonly found: Found;
  /** Whether the speaker is the right one. */
  readonly attributed: boolean;
  /** Whether nearly the same words were taken for what was said. */
  readonly nearExact: boolean;
}

/** Two spans are one statement if so much of their words is shared (F1). */
const SAME = 0.5;
const NEARLY_EXACT = 0.9;
/** Of two that share as much, the one with the right speaker is meant. */
const RIGHT_SPEAKER = 0.001;

export function foundOf({ paragraph, content, cue, speaker, members, confidence }: Statement): Found {
  const [text, word] = [content, cue].map((span) => sliceOf(paragraph.text, span));
  return { text: text ?? '', cue: word ?? '', speaker, members, confidence };
}

/** Each marked statement with the one found that shares most of its words; none is taken twice. */
export function matchesOf(gold: readonly GoldStatement[], found: readonly Found[]): Match[] {
  const foundWords = found.map(({ text }) => wordsOf(text));
  const pairs = gold.flatMap((wanted) => {
    const words = wordsOf(wanted.content);
    return found.flatMap((each, at) => pairOf(wanted, words, each, foundWords[at] ?? []));
  });
  pairs.sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<unknown>();
  return pairs.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false;
    taken.add(pair.gold).add(pair.found);
    return true;
  });
}

function pairOf(
  gold: GoldStatement,
  words: readonly string[],
  found: Found,
  foundWords: readonly string[],
): (Match & { readonly likeness: number })[] {
  const shared = sharedWords(words, foundWords);
  const share = (2 * shared) / (words.length + foundWords.length);
  if (shared === 0 || share < SAME) return [];
  const attributed = isRight(gold, found);
  return [
    { gold, found, attributed, nearExact: share >= NEARLY_EXACT, likeness: share + (attributed ? RIGHT_SPEAKER : 0) },
  ];
}

/** The speaker as marked or another whom a reader may name; of a collective, the same members. */
function isRight(gold: GoldStatement, { speaker, members }: Found): boolean {
  const isNamed = [gold.speaker, ...gold.speaker_accept].some((name) => sameName(name, speaker ?? ''));
  return isNamed || (gold.speaker_kind === 'collective' && sameNames(gold.members, members));
}
