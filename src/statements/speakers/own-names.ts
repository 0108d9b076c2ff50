import type { Mention } from '../mention.ts';
import { inDictionary } from './common-words.ts';
import { mentionWords } from './mention-at.ts';
import type { Sighting } from './sightings.ts';

/**
 * The surnames of those whom an article names in full, folded, that are words of the language as well: where it has named
 * «ناصر السلمي», «وأكد السلمي» is he. Only with the article, for others are words too often.
 */
export function ownNames(sightings: readonly Sighting[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, parts } of sightings) {
    if (name === null || parts === null || parts.all.length < 2) continue;
    const { lastWord } = parts;
    if (lastWord.startsWith('ال') && lastWord.length >= LEAST_LETTERS) names.add(lastWord);
  }
  return names;
}

const LEAST_LETTERS = 5;

/** The last word of a speaker's full name, folded, where no dictionary has it: «بيليجوي» of «فيدريكو بيليجوي». */
export function surnamesOf(text: string, speaker: Mention | null): string[] {
  if (speaker?.form !== 'full-name' || speaker.name === null) return [];
  const last = mentionWords(text.slice(speaker.name.start, speaker.name.end)).at(-1);
  return last && last.folded.length >= LEAST_LETTERS && !inDictionary(last.folded) ? [last.folded] : [];
}
