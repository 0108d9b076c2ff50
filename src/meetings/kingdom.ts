import type { Article } from '../corpus/article.ts';
import { mentionWords } from '../statements/speakers/mention-at.ts';
import { stateOfWord } from './side-speakers.ts';

/** States that their own newspapers call «المملكة», by their first English name. */
const KINGDOMS = ['saudi arabia', 'jordan', 'morocco', 'bahrain'] as const;
type Kingdom = (typeof KINGDOMS)[number];
/** «خادم الحرمين»: the title of one king. */
const OF_THE_HOLY_PLACES = 'الحرمين';

/** Which state an article calls «المملكة»: the kingdom that it speaks of most; null where it names none. */
export function kingdomOf({ title, paragraphs }: Article): string | null {
  const counts = new Map<Kingdom, number>();
  for (const text of [title, ...paragraphs.map((paragraph) => paragraph.text)]) {
    for (const { folded } of mentionWords(text)) {
      const state = folded === OF_THE_HOLY_PLACES ? 'saudi arabia' : stateOfWord(folded);
      const kingdom = KINGDOMS.find((each) => each === state);
      if (kingdom) counts.set(kingdom, (counts.get(kingdom) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
