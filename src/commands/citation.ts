import type { Article } from '../corpus/article.ts';
import { quotationsIn } from '../corpus/ground.ts';
import type { Passage } from '../corpus/passage.ts';
import { dateInWords, type MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import { shortened } from '../text/shorten.ts';
import { wordingIn } from './wording.ts';

/** How much of the words that a date rests on is shown, in UTF-16 units. */
const GROUND_SHOWN = 120;
/** How many other places of the same text are named. */
const MOST_PLACES = 3;

/** Where a passage was printed, in the parts that a footer sets side by side: «الثورة», «15 أيار/مايو 2019», «¶ 12», and where else. */
export function citationParts(
  passage: Passage,
  language: Language,
  also: readonly Passage[] = [],
  months?: MonthNames,
): string[] {
  const wording = wordingIn(language);
  const places = also
    .slice(0, MOST_PLACES)
    .map(({ article, paragraph }) => wording.place(article.source, wording.paragraph(paragraph.number)));
  return [
    passage.article.source,
    dateOf(passage.article, language, months),
    wording.paragraph(passage.paragraph.number),
    ...(places.length > 0 ? [wording.also(places, also.length - places.length)] : []),
  ];
}

function dateOf({ published, approximate }: Article, language: Language, months?: MonthNames): string {
  const wording = wordingIn(language);
  if (published) return dateInWords(published, language, months);
  if (!approximate) return wording.noDate;
  return wording.estimated(dateInWords(approximate.date, language, months), shownGround(approximate.ground));
}

/** Whole quotations, as many as there is room for; of a first one that is longer, its beginning: «السبت المقبل» … «الاثنين الماضي» … */
function shownGround(ground: string): string {
  const [first = '', ...more] = quotationsIn(ground);
  let shown = `«${shortened(first, GROUND_SHOWN)}»`;
  for (const next of more) {
    const longer = `${shown} … «${next}»`;
    if (longer.length > GROUND_SHOWN) return `${shown} …`;
    shown = longer;
  }
  return shown;
}
