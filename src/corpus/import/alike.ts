import type { Article } from '../article.ts';
import { keyOf } from './page-line.ts';

/** Of two articles the paragraphs, captions left out. */
type Printed = Pick<Article, 'paragraphs'>;

/**
 * How much of the words of two articles they have in common, 0–1 (Dice's coefficient of their words, counted as often as they stand there):
 * 1 where they differ in order and marks alone.
 */
export function sharedWords(one: Printed, other: Printed): number {
  const [first, words] = [wordsOf(one), wordsOf(other)];
  const counts = countsOf(first);
  const total = first.length + words.length;
  let common = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return total === 0 ? 1 : (2 * common) / total;
}

function wordsOf({ paragraphs }: Printed): string[] {
  const text = paragraphs.filter(({ kind }) => kind !== 'caption').map((one) => one.text);
  return keyOf(text.join('\n'))
    .split(' ')
    .filter((word) => word !== '');
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
