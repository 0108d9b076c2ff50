import { cueWords } from '../statements/reports/lexicon.ts';
import { analyse } from '../text/analysis.ts';
import { cueWord } from './cue-words.ts';
import type { Meeting } from './meeting.ts';

/**
 * What a sentence covers, for choosing: its content words by their stems, its numbers among them. Who met is in every sentence, and that
 * somebody says something or meets somebody too: these tell nothing apart.
 */
export function unitsOf(text: string, { participants }: Meeting): string[] {
  const names = new Set(participants.flatMap(({ name }) => analyse(name).map(({ stem }) => stem)));
  return analyse(text)
    .filter(({ stem, exact }) => !names.has(stem) && cueWords(exact).length === 0 && cueWord(exact) === null)
    .map(({ stem }) => stem);
}
