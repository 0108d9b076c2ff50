import type { DateRange } from './calendar-date.ts';
import { once } from './once.ts';

const DAY = 86_400_000;
/** Mean lengths of a lunar year and month, in days: only a first guess, which the calendar itself corrects. */
const YEAR_DAYS = 354.367;
const MONTH_DAYS = 29.5306;
const EPOCH = Date.UTC(622, 6, 19);
const MOST_CORRECTIONS = 6;

/** The years of which the Umm al-Qura calendar of `Intl` has tables. */
export const FIRST_HIJRI_YEAR = 1300;
export const LAST_HIJRI_YEAR = 1500;

/** It takes ten milliseconds, and few questions name a Hijri date. */
const calendar = once(
  () =>
    new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    }),
);

interface Hijri {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The days of a Hijri year, month or day, by the Umm al-Qura calendar: 1436 → 2014-10-25 … 2015-10-13. Null where there is no such date. */
export function hijriRange(year: number, month: number | null, day: number | null): DateRange | null {
  if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR) return null;
  const first = timeOf({ year, month: month ?? 1, day: day ?? 1 });
  if (first === null) return null;
  if (day !== null) return { from: iso(first), to: iso(first) };
  const next =
    month === null || month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  const after = timeOf(next);
  return after === null ? null : { from: iso(first), to: iso(after - DAY) };
}

/** The days of a Hijri month that begins in a Gregorian year: «رمضان 2015» → 2015-06-18 … 2015-07-16. */
export function hijriMonthIn(gregorianYear: number, month: number, day: number | null): DateRange | null {
  const about = Math.floor(((gregorianYear - 622) * 365.2425) / YEAR_DAYS);
  for (const year of [about, about + 1, about + 2]) {
    const range = hijriRange(year, month, day);
    if (range?.from.startsWith(`${gregorianYear}-`)) return range;
  }
  return null;
}

/** The day on which a Hijri date falls, or null where its month is a day shorter. */
function timeOf(wanted: Hijri): number | null {
  let time = EPOCH + DAY * Math.round(daysBetween({ year: 1, month: 1, day: 1 }, wanted));
  for (let corrections = 0; corrections < MOST_CORRECTIONS; corrections++) {
    const off = Math.round(daysBetween(hijriOf(time), wanted));
    if (off === 0) break;
    time += DAY * off;
  }
  const found = hijriOf(time);
  return found.year === wanted.year && found.month === wanted.month && found.day === wanted.day ? time : null;
}

function daysBetween(a: Hijri, b: Hijri): number {
  return (b.year - a.year) * YEAR_DAYS + (b.month - a.month) * MONTH_DAYS + (b.day - a.day);
}

function hijriOf(time: number): Hijri {
  const parts = new Map(
    calendar()
      .formatToParts(time)
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
