import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';

/** Whether a text prints a phrase, word by word, whatever the spelling of its letters and the marks between: «اتفاقات مينسك». */
export function holdsPhrase(text: string, phrase: string): boolean {
  const sought = folded(phrase);
  return sought === '' || ` ${folded(text)} `.includes(` ${sought} `);
}

function folded(text: string): string {
  return words(text)
    .map((word) => fold(word.text))
    .filter(Boolean)
    .join(' ');
}
