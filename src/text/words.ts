import type { Span } from './span.ts';
import { WordScanner } from './word-scanner.ts';

/** A word as printed, with where it stands. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * The words of a text in order: «قال: "نعم"» → «قال»، «نعم». A word is letters with their marks, or digits, never both: «2015م» is a number and
 * a letter, «إس-300» a name and a number. What is never read, as a joiner, belongs to it where another letter follows.
 */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const scanner = new WordScanner(text);
  while (scanner.next()) {
    const { start, end } = scanner;
    found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}
