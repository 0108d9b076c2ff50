import type { Meeting } from '../meetings/meeting.ts';
import { dateInWords, type MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import type { Spoken } from './command.ts';
import { summaryWordingIn } from './wording-summary.ts';

/**
 * The title of a meeting as a server calls the months: «لقاء لافروف وبوتين، 14 أيار/مايو 2019» → «لقاء لافروف وبوتين، 14 ماي 2019». What a button asks for
 * stays as it is.
 */
export function titleIn({ title, when }: Pick<Meeting, 'title' | 'when'>, months: MonthNames | undefined): string {
  if (when === null || months === undefined) return title;
  const both = dateInWords(when.date, 'ar');
  return title.endsWith(both) ? title.slice(0, -both.length) + dateInWords(when.date, 'ar', months) : title;
}

/** A meeting as a line of a list: «لقاء كيري ولافروف في سوتشي، 12 أيار/مايو 2015 · ذُكر عرضًا». */
export function titleLine(meeting: Meeting, { language, months }: Spoken): string {
  return [titleIn(meeting, months), ...standingIn(meeting, language)].join(' · ');
}

/** That a meeting was only announced or mentioned; nothing of one that articles report on. */
export function standingIn({ standing }: Meeting, language: Language): string[] {
  return standing === 'reported' ? [] : [summaryWordingIn(language).standings[standing]];
}
