import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { dateInWords } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import { wordingIn } from './wording.ts';

/** How much of the words that a date rests on is shown, in UTF-16 units. */
const GROUND_SHOWN = 120;

/** Where a passage was printed, in the parts that a footer sets side by side: «الثورة», «15 أيار/مايو 2019», «¶ 12». */
export function citationParts(passage: Passage, language: Language): string[] {
  return [
    passage.article.source,
    dateOf(passage.article, language),
    wordingIn(language).paragraph(passage.paragraph.number),
  ];
}

function dateOf({ published, approximate }: Article, language: Language): string {
  const wording = wordingIn(language);
  if (published) return dateInWords(published, language);
  if (!approximate) return wording.noDate;
  return wording.estimated(dateInWords(approximate.date, language), shortened(approximate.ground, GROUND_SHOWN));
}
