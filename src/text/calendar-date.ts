import { withoutBidiControls } from './characters.ts';
import { westernDigits } from './fold.ts';

/** Days from `from` to `to`, both counted, as `YYYY-MM-DD`: such texts sort as the days do. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** A range that may have no beginning or no end. */
export interface OpenDateRange {
  readonly from?: string | null;
  readonly to?: string | null;
}

const PARTIAL = /^\d{1,4}(?:(?<separator>[-/])\d{1,4}(?:\k<separator>\d{1,4})?)?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The days that a year, a month or a day covers, or null where there is no such date.
 *
 * «2015-05» → 2015-05-01 … 2015-05-31. Year first or last, as people write («١٢/٥/٢٠١٥», «15-5-2019»); a day and a month
 * are never exchanged: what comes after the year is the month, what comes before it too.
 */
export function parsePartialDate(text: string): DateRange | null {
  const plain = westernDigits(withoutBidiControls(text)).trim();
  if (!PARTIAL.test(plain)) return null;
  const parts = plain.split(/[-/]/u);
  if (parts[0]?.length !== 4) parts.reverse();
  const [year, month, day] = parts;
  // A year has four digits, or «5-6-15» would be read as one of six dates.
  if (year?.length !== 4 || (month?.length ?? 0) > 2 || (day?.length ?? 0) > 2) return null;
  return rangeOf(Number(year), numberOf(month), numberOf(day));
}

/** A partial date, or two of them with a stroke between: «2016-12-06/2016-12-09». Null where the end lies before the beginning. */
export function parseDateInterval(text: string): DateRange | null {
  const one = parsePartialDate(text);
  if (one) return one;
  const ends = text.split('/');
  if (ends.length !== 2) return null;
  const [first, last] = ends.map(parsePartialDate);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : null;
}

/** Whether it is a day of the calendar written `YYYY-MM-DD`: «2015-02-28», and not «2015-02-30» or «2015-2-3». */
export function isCalendarDay(text: string): boolean {
  return DAY.test(text) && parsePartialDate(text) !== null;
}

/** Whether the two have a day in common. */
export function rangesOverlap(a: OpenDateRange, b: OpenDateRange): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

function startsBeforeEndOf(a: OpenDateRange, b: OpenDateRange): boolean {
  return !a.from || !b.to || a.from <= b.to;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function rangeOf(year: number, month: number | null, day: number | null): DateRange | null {
  if (year < 1) return null;
  if (month === null) return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  const last = daysIn(year, month);
  if (day === null) return { from: iso(year, month, 1), to: iso(year, month, last) };
  return day < 1 || day > last ? null : { from: iso(year, month, day), to: iso(year, month, day) };
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
