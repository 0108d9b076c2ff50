import type { Article } from '../corpus/article.ts';
import type { Participant } from './meeting.ts';

/** Words of matches and clubs, from general knowledge of news Arabic; «لقاء» is a match there, and «مفاوضات» are of players. */
const WORDS =
  /(?<!\p{L})[وفبل]{0,2}(?:ال|ل)?(?:منتخب|دوري|مباراة|مباريات|لاعب|لاعبين|لاعبي|مدرب|نادي|ملعب|مونديال|تصفيات|هدافي?|مرمى|مهاجم|بطولة|كأس)(?!\p{L})/gu;
/** An article with so many of them is of sport. */
const LEAST = 4;

export function isOfSport({ title, paragraphs }: Article): boolean {
  let found = 0;
  for (const text of [title, ...paragraphs.map((paragraph) => paragraph.text)]) {
    found += text.match(WORDS)?.length ?? 0;
    if (found >= LEAST) return true;
  }
  return false;
}

/** On a page of sport only people in office have met as those do whom meetings are of: «بوتين يستقبل بلاتر». */
export function metBesideSport(sides: readonly Participant[]): boolean {
  const people = sides.filter(({ isPerson, isOfficial }) => isPerson && isOfficial);
  return people.length > 1 && people.some(({ states }) => states.length > 0);
}
