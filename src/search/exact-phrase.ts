import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** Folded words by printed word: a phrase is looked for in every passage that holds any of its words. Emptied when it grows large. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Whether a text prints a phrase, word by word, whatever the spelling of its letters and the marks between: «اتفاقات مينسك». */
export function holdsPhrase(text: string, phrase: string): boolean {
  const sought = folded(phrase);
  return sought === '' || ` ${folded(text)} `.includes(` ${sought} `);
}

function folded(text: string): string {
  return words(text)
    .map((word) => foldWord(word.text))
    .filter(Boolean)
    .join(' ');
}

function foldWord(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const plain = fold(word);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, plain);
  return plain;
}
