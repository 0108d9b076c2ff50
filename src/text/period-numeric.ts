import type { DateReading } from './period-date.ts';
import { FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR } from './period-hijri.ts';
import type { Token } from './period-tokens.ts';
import { GREGORIAN_ERA, HIJRI_ERA, isLabel } from './period-words.ts';

const SEPARATOR = /^[-–/.]$/u;
const TWO_PART_SEPARATOR = /^[-/]$/u;

interface Numbers {
  readonly year: number;
  readonly month: number;
  readonly day: number | null;
}

/**
 * A date in numbers: «١٢/٥/٢٠١٥», «13-5-2015», «2015-05-12», «1436/10/15», «5/2015». The day comes before the month, unless only the other way
 * gives a date («3/14/2019»). After a word for a day two numbers are a day and a month: «يوم 12/5».
 */
export function numericDateAt(tokens: readonly Token[], at: number, isDay: boolean): DateReading | null {
  const [before, first, second] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!first || first.number === null || !second || isPart(before, first) || isLabel(before?.folded)) return null;
  return threeAt(tokens, at) ?? twoAt(tokens, at) ?? (isDay ? dayAndMonth(tokens, at) : null);
}

/** Whether a number goes on from another: the «2.2015» of «1.2.2015». */
function isPart(left: Token | undefined, right: Token | undefined): boolean {
  return (
    left !== undefined && right !== undefined && left.number !== null && !right.spaced && SEPARATOR.test(right.gap)
  );
}

function threeAt(tokens: readonly Token[], at: number): DateReading | null {
  const [a, b, c, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!a || !b || !c || b.gap !== c.gap || !SEPARATOR.test(b.gap) || isPart(c, after)) return null;
  if (a.number === null || b.number === null || c.number === null) return null;
  if (a.digits === 4 && b.digits <= 2 && c.digits <= 2) return inOrder(tokens, at + 3, a.number, b.number, c.number);
  if (c.digits === 4 && a.digits <= 2 && b.digits <= 2) return inOrder(tokens, at + 3, c.number, b.number, a.number);
  return null;
}

function inOrder(
  tokens: readonly Token[],
  next: number,
  year: number,
  second: number,
  third: number,
): DateReading | null {
  const [month, day] = second > 12 && third <= 12 ? [third, second] : [second, third];
  return day < 1 || day > 31 ? null : dated(tokens, next, { year, month, day });
}

function twoAt(tokens: readonly Token[], at: number): DateReading | null {
  const [a, b, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!a || !b || a.number === null || b.number === null || !TWO_PART_SEPARATOR.test(b.gap) || isPart(b, after))
    return null;
  if (a.digits === 4 && b.digits <= 2) return dated(tokens, at + 2, { year: a.number, month: b.number, day: null });
  if (b.digits === 4 && a.digits <= 2) return dated(tokens, at + 2, { year: b.number, month: a.number, day: null });
  return null;
}

function dayAndMonth(tokens: readonly Token[], at: number): DateReading | null {
  const [a, b] = [tokens[at], tokens[at + 1]];
  if (!a || !b || a.number === null || b.number === null || !TWO_PART_SEPARATOR.test(b.gap)) return null;
  if (a.number < 1 || a.number > 31 || b.number < 1 || b.number > 12 || a.digits > 2) return null;
  const calendar = 'gregorian';
  return { year: null, yearCalendar: calendar, month: b.number, day: a.number, lastDay: null, calendar, next: at + 2 };
}

function dated(tokens: readonly Token[], at: number, { year, month, day }: Numbers): DateReading | null {
  if (month < 1 || month > 12) return null;
  const hijri = year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR;
  if (!hijri && (year < 1900 || year > 2100)) return null;
  const calendar = hijri ? 'hijri' : 'gregorian';
  const after = tokens[at];
  const era = after?.gap === '' && (hijri ? HIJRI_ERA : GREGORIAN_ERA).has(after.folded);
  return { year, yearCalendar: calendar, month, day, lastDay: null, calendar, next: at + (era ? 1 : 0) };
}
