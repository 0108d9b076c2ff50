/** In UTF-16 units: a longer text is no passage, and holding the evidence earns it nothing. */
const LONGEST_PASSAGE = 1200;
/** From so many words on, evidence need not stand there letter by letter. */
const WORDS_TO_COMPARE = 6;
/** The share of the evidence's words that a passage must then hold. */
const MOST_WORDS = 0.9;

/**
 * Whether a passage holds the evidence that an annotator marked: word for word, or nearly all words of a longer one.
 *
 * A measure must not lean on what it measures, so nothing here comes from the analysis of the search.
 */
export function holds(passage: string, evidence: string): boolean {
  const text = foldPrint(passage);
  if (text.length > LONGEST_PASSAGE) return false;
  if (text.includes(foldPrint(evidence))) return true;
  const wanted = wordsOf(evidence);
  return wanted.length >= WORDS_TO_COMPARE && sharedWords(wanted, wordsOf(passage)) / wanted.length >= MOST_WORDS;
}

/** Folds what an import may lawfully change: white space, invisible direction marks, the shape of quotation marks. */
export function foldPrint(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[«»“”„‟"]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The words and numbers of a text as printed. */
export function wordsOf(text: string): string[] {
  return foldPrint(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many words two texts share, a word that stands twice in both counted twice. */
export function sharedWords(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of some) {
    const times = left.get(word) ?? 0;
    if (times === 0) continue;
    left.set(word, times - 1);
    shared++;
  }
  return shared;
}
