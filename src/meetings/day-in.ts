import { type DateRange, parseDateInterval, parsePartialDate } from '../text/calendar-date.ts';
import { fold } from '../text/fold.ts';
import { dateAt, daysOf } from '../text/period-date.ts';
import { shifted } from '../text/period-parts.ts';
import type { Token } from '../text/period-tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { DateBasis } from './meeting.ts';

/** A time that a sentence names, counted from the page where it must be. */
export interface Day {
  readonly days: DateRange;
  readonly basis: DateBasis;
  /** The index of its first word and of the word after it. */
  readonly from: number;
  readonly to: number;
  /** Whether it lies after the page. */
  readonly coming: boolean;
}

/** From Sunday on, as `Date` counts them. */
const WEEKDAYS: readonly string[] = 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت'.split(' ').map(fold);
const YESTERDAY = wordSet('أمس البارحة');
const TODAY = wordSet('اليوم الليلة');
const TOMORROW = wordSet('غدا غد');
const PARTS_OF_DAY = wordSet('مساء صباح ليل ليلة ظهر عصر فجر يوم');
const NEXT = wordSet('المقبل القادم المقبلة القادمة');
const LAST = wordSet('الماضي الماضية المنصرم الفائت الجاري');
/** Words before «اليوم» that make a name of it, or no day: «روسيا اليوم», «المصري اليوم», «حتى اليوم». */
const NO_TODAY = wordSet('روسيا عين المصري سوريا هذا حتى ذلك رأي');
const DAY_MS = 86_400_000;
/** How far a day without a year may lie before the page at most, and after it. */
const AHEAD = 60;
/** «اليوم نفسه», «اليوم التالي» are counted from no page. */
const OTHER_DAY = wordSet('نفسه ذاته التالي الثاني الأول الأخير السابق الوطني');

/** The day of a page and how surely it is known. */
export interface PageDay {
  readonly days: DateRange;
  /** `YYYY-MM-DD` where the page states one day. */
  readonly day: string | null;
}

export function pageDay(published: string | null, approximate: string | null): PageDay | null {
  const days = parseDateInterval(published ?? approximate ?? '');
  return days && { days, day: days.from === days.to ? days.from : null };
}

/** The times that some words name, in order: «12 مايو/أيار», «أمس», «الثلاثاء», «السبت المقبل». */
export function daysIn(words: readonly Token[], from: number, to: number, page: PageDay | null): Day[] {
  const found: Day[] = [];
  for (let at = from; at < to; ) {
    const day = dated(words, at, page) ?? relative(words, at, page);
    if (day) found.push(day);
    at = day ? Math.max(day.to, at + 1) : at + 1;
  }
  return found;
}

function dated(words: readonly Token[], at: number, page: PageDay | null): Day | null {
  const trusted = words[at - 1]?.folded === 'في';
  const date = dateAt(words, at, trusted);
  if (!date) return null;
  const whole = daysOf(date) ?? (date.year === null && date.calendar === 'gregorian' ? withYear(date, page) : null);
  if (!whole) return null;
  const basis = date.day === null ? 'approximate' : 'stated';
  return { days: whole, basis, from: at, to: date.next, coming: page !== null && whole.from > page.days.to };
}

/** The day of that name nearest before the page; a little after it where it was to come. */
function withYear(date: Parameters<typeof daysOf>[0], page: PageDay | null): DateRange | null {
  if (!page) return null;
  const latest = shifted(page.days.to, AHEAD);
  for (let year = Number(latest.slice(0, 4)); year > Number(latest.slice(0, 4)) - 2; year--) {
    const days = daysOf({ ...date, year, yearCalendar: 'gregorian' });
    if (days && days.from <= latest) return days;
  }
  return null;
}

function relative(words: readonly Token[], at: number, page: PageDay | null): Day | null {
  const folded = words[at]?.folded ?? '';
  const before = words[at - 1]?.folded ?? '';
  const next = words[at + 1]?.folded ?? '';
  if (!page) return null;
  const third = words[at + 2]?.folded ?? '';
  // «أول من أمس», «أول أمس», «أمس الأول»
  if (folded === 'اول' && next === 'من' && third === 'امس') return counted(page, -2, at, at + 3);
  if (folded === 'اول' && next === 'امس') return counted(page, -2, at, at + 2);
  if (YESTERDAY.has(folded)) return next === 'الاول' ? counted(page, -2, at, at + 2) : counted(page, -1, at, at + 1);
  if (TODAY.has(folded) && !NO_TODAY.has(before) && !OTHER_DAY.has(next)) return counted(page, 0, at, at + 1);
  if (TOMORROW.has(folded)) return counted(page, 1, at, at + 1);
  return weekday(words, at, page);
}

function counted(page: PageDay, shift: number, from: number, to: number): Day {
  const days = { from: shifted(page.days.from, shift), to: shifted(page.days.to, shift) };
  return { days, basis: page.day === null ? 'approximate' : 'computed', from, to, coming: shift > 0 };
}

/** «الخميس»: the last one up to the page; «السبت المقبل»: the first one after it. */
function weekday(words: readonly Token[], at: number, page: PageDay): Day | null {
  const wanted = WEEKDAYS.indexOf(words[at]?.folded ?? '');
  if (wanted < 0) return null;
  const next = words[at + 1]?.folded ?? '';
  const coming = NEXT.has(next);
  const to = at + (coming || LAST.has(next) ? 2 : 1);
  const from = PARTS_OF_DAY.has(words[at - 1]?.folded ?? '') ? at - 1 : at;
  if (page.day === null) {
    const days = coming
      ? { from: page.days.from, to: shifted(page.days.to, 7) }
      : { from: shifted(page.days.from, -6), to: page.days.to };
    return { days, basis: 'approximate', from, to, coming };
  }
  const today = new Date(Date.parse(page.day)).getUTCDay();
  const back = (today - wanted + 7) % 7;
  const shift = coming ? 7 - back : LAST.has(next) && back === 0 ? -7 : -back;
  return { ...counted(page, shift, from, to), coming };
}

/** Whether two ranges have days in common or lie at most some days apart. */
export function near(a: DateRange, b: DateRange, apart: number): boolean {
  return a.from <= shifted(b.to, apart) && b.from <= shifted(a.to, apart);
}

export function lengthOf({ from, to }: DateRange): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}

/** A range as one text: a day, a month, a year, or two days with a stroke between. */
export function dateOf(days: DateRange): string {
  if (days.from === days.to) return days.from;
  for (const length of [4, 7]) {
    const part = days.from.slice(0, length);
    const whole = parsePartialDate(part);
    if (whole?.from === days.from && whole.to === days.to) return part;
  }
  return `${days.from}/${days.to}`;
}
