import type { Meeting } from '../meetings/meeting.ts';
import { dateInWords, type MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';

/** In what language, and by which names of the months. */
export interface Spoken {
  readonly language: Language;
  readonly months?: MonthNames | undefined;
}

/**
 * The title of a meeting as a server calls the months: «لقاء لافروف وبوتين، 14 أيار/مايو 2019» → «لقاء لافروف وبوتين، 14 ماي 2019». What a button asks for
 * stays as it is.
 */
export function titleIn({ title, when }: Pick<Meeting, 'title' | 'when'>, months: MonthNames | undefined): string {
  if (when === null || months === undefined) return title;
  const both = dateInWords(when.date, 'ar');
  return title.endsWith(both) ? title.slice(0, -both.length) + dateInWords(when.date, 'ar', months) : title;
}
