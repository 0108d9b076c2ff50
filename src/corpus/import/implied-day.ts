import { periodsIn } from '../../text/period.ts';
import { shifted } from '../../text/period-parts.ts';
import type { Approximate } from '../article.ts';
import { keyOf } from './page-line.ts';
import { weekdayIn, weekdayOf } from './stated-date.ts';

/** How far the day of printing lies behind the day that the word stands before: what was «أمس 12 مايو» was printed on the 13th. */
const AFTER: readonly { readonly word: RegExp; readonly days: number }[] = [
  { word: /(?:اول من امس|اول امس|امس الاول)$/u, days: 2 },
  { word: /(?:^|\s)[وف]?(?:امس|البارحه)$/u, days: 1 },
  { word: /(?:^|\s)[وف]?اليوم$/u, days: 0 },
  { word: /(?:^|\s)[وف]?غدا$/u, days: -1 },
];
/** Cheap to look for: most articles have no such words. */
const LIKELY = /(?:اليوم|[أا]مس|البارحة|غد[اًا]).{0,40}(?:\d|[\u0660-\u0669]){4}/u;
const BEFORE = 40;
const WEEKDAY = /\s(?:ال)?(?:احد|اثنين|ثلاثاء?|اربعاء?|خميس|جمعه|سبت)$/u;

/**
 * The day of printing that the text of an article implies: «اليوم الثلاثاء 12 مايو 2015» → that day, «أمس 12 مايو 2015» → the one after, with
 * these words as its ground. Null where no word counts from the day of printing to a whole date.
 */
export function impliedDay(texts: readonly string[]): Approximate | null {
  for (const text of texts) {
    if (!LIKELY.test(text)) continue;
    for (const { from, to, span } of periodsIn(text)) {
      if (from === null || from !== to) continue;
      const opening = openingOf(text, span.start);
      // Without its weekday the date may be that of something else: «حدد أمس 26 فبراير موعدا».
      if (opening && weekdayIn(text.slice(opening.start, span.end)) === weekdayOf(from))
        return { date: shifted(from, opening.days), ground: `«${text.slice(opening.start, span.end)}»` };
    }
  }
  return null;
}

function openingOf(text: string, end: number): { start: number; days: number } | null {
  const before = text.slice(Math.max(0, end - BEFORE), end);
  if (/[.؟!:؛]/u.test(before.slice(-6))) return null;
  const key = keyOf(before).replace(WEEKDAY, '');
  const found = AFTER.find(({ word }) => word.test(key));
  if (!found) return null;
  const start = before.search(
    /(?<![\p{L}\p{M}])[وف]?(?:[أا]ول (?:من )?[أا]مس|[أا]مس|البارحة|اليوم|غد)(?!.{0,40}(?:[أا]مس|اليوم))/u,
  );
  return start < 0 ? null : { start: end - before.length + start, days: found.days };
}
