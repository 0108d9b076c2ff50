import type { DateRange } from './calendar-date.ts';
import { type DateReading, dateAt, daysOf } from './period-date.ts';
import type { Token } from './period-tokens.ts';
import { EARLY, HALF, LATE, MIDDLE, OF, ORDINALS, QUARTER, SEASONS } from './period-words.ts';
import { yearAfterMonth } from './period-year.ts';

/** A date with the part of it that is meant. */
export interface Stretch {
  readonly date: DateReading;
  /** The days, or null where the year is not said. */
  readonly days: DateRange | null;
  /** What «قبل» and «بعد» measure from: «قبل نهاية 2016» is up to its last day. */
  readonly part: 'early' | 'middle' | 'late' | 'other' | null;
  readonly next: number;
}

const DAY = 86_400_000;
const SHORT_HALVES = /^h$/u;
const SHORT_QUARTERS = /^q$/u;

/** A date, or a part of one: «أوائل مارس 2015», «النصف الأول من 2015», «صيف 2015», "Q1 2016". */
export function stretchAt(tokens: readonly Token[], at: number, trusted: boolean): Stretch | null {
  return thirdAt(tokens, at) ?? fractionAt(tokens, at) ?? seasonAt(tokens, at) ?? whole(tokens, at, trusted);
}

function whole(tokens: readonly Token[], at: number, trusted: boolean): Stretch | null {
  const date = dateAt(tokens, at, trusted);
  return date && { date, days: daysOf(date), part: null, next: date.next };
}

/**
 * Early, middle and late are thirds: of a year four months each, of a month ten days each. People do not mean it exactly, and a narrow
 * reading would lose what they look for.
 */
function thirdAt(tokens: readonly Token[], at: number): Stretch | null {
  const word = tokens[skipThe(tokens, at)]?.folded ?? '';
  const part = EARLY.has(word) ? 'early' : MIDDLE.has(word) ? 'middle' : LATE.has(word) ? 'late' : null;
  if (!part) return null;
  const date = dateAt(tokens, skipOf(tokens, skipThe(tokens, at) + 1), true);
  if (!date || date.day !== null) return null;
  const third = { early: 0, middle: 1, late: 2 }[part];
  return { date, days: thirdOf(date, third), part, next: date.next };
}

function thirdOf(date: DateReading, third: number): DateRange | null {
  const days = daysOf(date);
  if (!days || date.calendar === 'hijri' || date.year === null) return days;
  if (date.month === null) return months(date.year, third * 4 + 1, 4);
  const month = days.from.slice(0, 8);
  return [
    { from: `${month}01`, to: `${month}10` },
    { from: `${month}11`, to: `${month}20` },
    { from: `${month}21`, to: days.to },
  ][third] as DateRange;
}

/** «النصف الأول من عام 2015», «الربع الأخير من 2016», "the first half of 2015", "H1 2015". */
function fractionAt(tokens: readonly Token[], at: number): Stretch | null {
  const start = skipThe(tokens, at);
  const found = namedFraction(tokens, start) ?? shortFraction(tokens, start);
  if (!found || found.index < 1 || found.index > found.parts) return null;
  const date = dateAt(tokens, skipOf(tokens, start + 2), true);
  if (!date || date.month !== null || date.year === null) return null;
  const length = 12 / found.parts;
  const days = date.calendar === 'hijri' ? daysOf(date) : months(date.year, (found.index - 1) * length + 1, length);
  return { date, days, part: 'other', next: date.next };
}

interface Fraction {
  readonly index: number;
  readonly parts: 2 | 4;
}

function namedFraction(tokens: readonly Token[], at: number): Fraction | null {
  const [a, b] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  // Arabic puts the noun first, English the number.
  const noun = HALF.has(a) || QUARTER.has(a) ? a : b;
  const place = ORDINALS.get(noun === a ? b : a);
  if (place === undefined || (!HALF.has(noun) && !QUARTER.has(noun))) return null;
  const parts = HALF.has(noun) ? 2 : 4;
  return { index: place === -1 ? parts : place, parts };
}

function shortFraction(tokens: readonly Token[], at: number): Fraction | null {
  const [letter, number] = [tokens[at], tokens[at + 1]];
  if (!letter || number?.digits !== 1 || number.gap !== '' || number.spaced) return null;
  if (SHORT_HALVES.test(letter.folded)) return { index: number.number ?? 0, parts: 2 };
  return SHORT_QUARTERS.test(letter.folded) ? { index: number.number ?? 0, parts: 4 } : null;
}

/** «صيف 2015», «شتاء 2015/2016», "the summer of 2016". */
function seasonAt(tokens: readonly Token[], at: number): Stretch | null {
  const start = skipThe(tokens, at);
  const begins = SEASONS.get(tokens[start]?.folded ?? '');
  const year = begins === undefined ? null : yearAfterMonth(tokens, start + 1, 'gregorian');
  if (begins === undefined || year?.calendar !== 'gregorian') return null;
  const ends = secondYear(tokens[year.next], year.year);
  const next = year.next + (ends ? 1 : 0);
  const days = begins === 12 ? winter(year.year, ends) : months(year.year, begins, 3);
  const named = { year: year.year, yearCalendar: 'gregorian', calendar: 'gregorian' } as const;
  return { date: { ...named, month: null, day: null, lastDay: null, next }, days, part: 'other', next };
}

/** A winter has two years: unless both are said it may be the one that ends in its year or the one that begins in it. */
function winter(year: number, bothSaid: boolean): DateRange {
  return bothSaid ? months(year, 12, 3) : months(year - 1, 12, 15);
}

function secondYear(token: Token | undefined, first: number): boolean {
  if (!token || !/^[-–/]$/u.test(token.gap)) return false;
  return token.number === first + 1 || (token.digits === 2 && token.number === (first + 1) % 100);
}

function skipThe(tokens: readonly Token[], at: number): number {
  return tokens[at]?.folded === 'the' ? at + 1 : at;
}

/** "of the year", «من». */
function skipOf(tokens: readonly Token[], at: number): number {
  let index = at;
  while (index < at + 2 && OF.has(tokens[index]?.folded ?? '')) index++;
  return index;
}

/** The days of some months of a year, the first counted from 1. */
function months(year: number, first: number, count: number): DateRange {
  return { from: isoDay(Date.UTC(year, first - 1, 1)), to: isoDay(Date.UTC(year, first - 1 + count, 0)) };
}

/** Before and behind these no day has four figures for its year. */
const FIRST_DAY = Date.parse('0000-01-01T00:00:00Z');
const LAST_DAY = Date.parse('9999-12-31T00:00:00Z');

function isoDay(time: number): string {
  return new Date(Math.min(Math.max(time, FIRST_DAY), LAST_DAY)).toISOString().slice(0, 10);
}

/** The day before or after another: `2015-01-01`, −1 → `2014-12-31`. */
export function shifted(day: string, days: number): string {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * DAY);
}
