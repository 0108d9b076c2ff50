import { type DateRange, parsePartialDate } from './calendar-date.ts';
import { type DayReading, dayAt } from './period-day.ts';
import { hijriMonthIn, hijriRange } from './period-hijri.ts';
import { type Calendar, type MonthName, monthAt } from './period-month-names.ts';
import { numericDateAt } from './period-numeric.ts';
import type { Token } from './period-tokens.ts';
import { AND, CORRESPONDING, continues, DAY_WORDS, isCounted, MONTH_NOUNS, OF, TO } from './period-words.ts';
import { type YearReading, yearAfterMonth, yearAt } from './period-year.ts';

/** What a text says of a date: a year, a month, a day, or what it has of them. */
export interface PartialDate {
  /** In the calendar of `yearCalendar`: «رمضان 2015» is a month of the one and a year of the other. */
  readonly year: number | null;
  readonly yearCalendar: Calendar;
  readonly month: number | null;
  readonly day: number | null;
  /** The last of several days: «6–9 ديسمبر». */
  readonly lastDay: number | null;
  readonly calendar: Calendar;
}

/** A date as read, with the token after it. */
export interface DateReading extends PartialDate {
  readonly next: number;
}

/**
 * The date that begins at a token. `trusted` says that a preposition of time stands before it, after which a bare number is a year and
 * an ambiguous name a month: «منذ 2014», «في مارس».
 */
export function dateAt(tokens: readonly Token[], at: number, trusted: boolean): DateReading | null {
  const date = oneDateAt(tokens, at, trusted);
  if (!date || !CORRESPONDING.has(tokens[date.next]?.folded ?? '')) return date;
  // «26 شوال 1436 هـ الموافق 11 أغسطس 2015 م»: one day in two calendars.
  const other = oneDateAt(tokens, date.next + 1, true);
  if (!other) return date;
  return other.calendar === 'gregorian' && other.year !== null ? other : { ...date, next: other.next };
}

function oneDateAt(tokens: readonly Token[], at: number, trusted: boolean): DateReading | null {
  let index = at;
  while (DAY_WORDS.has(tokens[index]?.folded ?? '') && index < at + 2) index++;
  if (MONTH_NOUNS.has(tokens[index]?.folded ?? '') && numericDateAt(tokens, index + 1, false)) index++;
  const dayFirst = numericDateAt(tokens, index, index > at) ?? dayAndMonthAt(tokens, index);
  if (dayFirst || index > at) return dayFirst;
  return monthAndYearAt(tokens, at, trusted) ?? yearAlone(tokens, at, trusted);
}

/** «12 أيار 2015», «الثاني عشر من شهر أيار», «12 مايو/أيار», «6–9 ديسمبر 2016», "the 12th of May". */
function dayAndMonthAt(tokens: readonly Token[], at: number): DateReading | null {
  const first = dayAt(tokens, tokens[at]?.folded === 'the' ? at + 1 : at);
  if (!first) return null;
  const last = lastDayAt(tokens, first.next);
  const index = skipOf(tokens, last?.next ?? first.next);
  const month = continues(tokens[index]) ? monthAt(tokens, index) : null;
  if (!month) return null;
  const year = yearAfterMonth(tokens, month.next, month.calendar);
  // «2 صفر» is a result of football.
  if (month.calendar === 'hijri' && month.needs === 'number' && !year) return null;
  return reading(month, year, { day: first.day, lastDay: last?.day ?? null });
}

/** The second of two days: «12 و15 مايو», «من 12 إلى 15 مايو», «12-15 مايو». */
function lastDayAt(tokens: readonly Token[], at: number): DayReading | null {
  const token = tokens[at];
  if (!token) return null;
  const word = AND.has(token.folded) || TO.has(token.folded);
  return word || /^[-–—]$/u.test(token.gap) ? dayAt(tokens, word ? at + 1 : at) : null;
}

function skipOf(tokens: readonly Token[], at: number): number {
  let index = at;
  if (OF.has(tokens[index]?.folded ?? '')) index++;
  if (MONTH_NOUNS.has(tokens[index]?.folded ?? '')) index++;
  return index;
}

/** «أيار 2015», «شهر مارس», "May 12, 2015". */
function monthAndYearAt(tokens: readonly Token[], at: number, trusted: boolean): DateReading | null {
  const named = MONTH_NOUNS.has(tokens[at]?.folded ?? '');
  const index = named ? skipOf(tokens, at + 1) : at;
  const month = monthAt(tokens, index) ?? (named ? numberedMonthAt(tokens, index) : null);
  if (!month) return null;
  const day = dayAfterMonth(tokens, month);
  const year = yearAfterMonth(tokens, day?.next ?? month.next, month.calendar);
  if (day && (year || isSureDay(tokens, index, month))) return reading(month, year, day);
  const known = (year && !day) || named || isSure(month, trusted);
  return known ? reading(month, day ? null : year, null) : null;
}

/** The dialects count the months: «شهر 5 سنة 2015», «بشهر خمسة». The first two stay out: «شهر واحد» is a month's time. */
function numberedMonthAt(tokens: readonly Token[], at: number): MonthName | null {
  const number = dayAt(tokens, at);
  if (!number || number.day > 12) return null;
  if (isCounted(tokens[number.next]?.folded) && tokens[number.next + 1]?.digits !== 4) return null;
  if (tokens[at]?.number === null && number.day < 3) return null;
  return { month: number.day, calendar: 'gregorian', needs: 'nothing', next: number.next };
}

function isSure(month: MonthName, trusted: boolean): boolean {
  return month.needs === 'nothing' || (month.needs === 'inside' && trusted);
}

/** "May 12" is a date, "may 12 countries" is not. */
function isSureDay(tokens: readonly Token[], at: number, month: MonthName): boolean {
  return /^[A-Z]/u.test(tokens[at]?.text ?? '') && month.next === at + 1;
}

interface Days {
  readonly day: number;
  readonly lastDay: number | null;
  readonly next: number;
}

function dayAfterMonth(tokens: readonly Token[], month: MonthName): Days | null {
  const token = tokens[month.next];
  if (token?.gap !== '' || token.number === null) return null;
  const first = dayAt(tokens, month.next);
  if (!first) return null;
  const last = lastDayAt(tokens, first.next);
  return { day: first.day, lastDay: last?.day ?? null, next: last?.next ?? first.next };
}

function yearAlone(tokens: readonly Token[], at: number, trusted: boolean): DateReading | null {
  const year = yearAt(tokens, at, trusted);
  if (!year) return null;
  const { calendar, next } = year;
  return { year: year.year, yearCalendar: calendar, month: null, day: null, lastDay: null, calendar, next };
}

function reading(
  month: MonthName,
  year: YearReading | null,
  days: { day: number; lastDay: number | null; next?: number } | null,
): DateReading {
  return {
    year: year?.year ?? null,
    yearCalendar: year?.calendar ?? month.calendar,
    month: month.month,
    day: days?.day ?? null,
    lastDay: days?.lastDay ?? null,
    calendar: month.calendar,
    next: Math.max(year?.next ?? 0, days?.next ?? 0, month.next),
  };
}

/** The days that a date covers; null without a year, and where there is no such day. */
export function daysOf(date: PartialDate): DateRange | null {
  const first = rangeOf(date, date.day);
  if (!first || date.lastDay === null) return first;
  const last = rangeOf(date, date.lastDay);
  return last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

function rangeOf({ year, yearCalendar, month, calendar }: PartialDate, day: number | null): DateRange | null {
  if (year === null) return null;
  if (calendar === 'hijri') {
    if (yearCalendar === 'hijri') return hijriRange(year, month, day);
    return month === null ? null : hijriMonthIn(year, month, day);
  }
  if (yearCalendar === 'hijri') return null;
  return parsePartialDate([year, month, day].filter((part) => part !== null).join('-'));
}
