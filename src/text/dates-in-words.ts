import type { Language } from './language.ts';
import { MONTHS } from './months.ts';

/** By which names the months are called in Arabic: «أيار/مايو», «أيار», «مايو», «ماي» as in Algeria and Tunisia, «ماي» and «غشت» as in Morocco. */
export type MonthNames = 'both' | 'levantine' | 'egyptian' | 'maghrebi' | 'moroccan';

const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

interface Parts {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
}

/**
 * A date as a reader says it, with both Arabic names of the month where none is chosen: `2015-05-13` → «13 أيار/مايو 2015», `2016-03` → «آذار/مارس 2016»,
 * `2016-12-06/2016-12-09` → «6–9 كانون الأول/ديسمبر 2016». What is no such date comes back as it is.
 */
export function dateInWords(date: string, language: Language, months: MonthNames = 'both'): string {
  const [first, last, ...more] = date.split('/').map((end) => partsOf(end, language, months));
  if (!first || more.length > 0) return date;
  if (last === undefined) return inWords(first);
  if (last === null) return date;
  return interval(first, last);
}

function partsOf(date: string, language: Language, months: MonthNames): Parts | null {
  const { year, month, day } = DATE.exec(date)?.groups ?? {};
  if (!year) return null;
  const name = MONTHS[Number(month) - 1];
  if (month && !name) return null;
  return { year, month: name ? nameOf(name, language, months) : null, day: day ? String(Number(day)) : null };
}

function nameOf(month: (typeof MONTHS)[number], language: Language, months: MonthNames): string {
  if (language === 'en') return month.english;
  return months === 'both' ? `${month.levantine}/${month.egyptian}` : month[months];
}

/** What the two ends share is said once. */
function interval(first: Parts, last: Parts): string {
  if (first.year !== last.year) return `${inWords(first)} – ${inWords(last)}`;
  if (first.month !== last.month) return `${inWords({ ...first, year: '' })} – ${inWords(last)}`;
  if (!first.day || !last.day || first.day === last.day) return inWords(last);
  return inWords({ ...last, day: `${first.day}–${last.day}` });
}

function inWords({ year, month, day }: Parts): string {
  return [day, month, year].filter(Boolean).join(' ');
}
