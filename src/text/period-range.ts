import type { DateRange } from './calendar-date.ts';
import { type DateReading, daysOf } from './period-date.ts';
import { type Stretch, stretchAt } from './period-parts.ts';
import type { Token } from './period-tokens.ts';
import { AND, BETWEEN, FROM, INSIDE, TO } from './period-words.ts';

/** Two dates with what lies between them. */
export interface RangeReading {
  readonly days: DateRange | null;
  /** The first of the two. */
  readonly date: DateReading;
  readonly next: number;
}

const DASH = /^[-–—]$/u;
const DASH_OR_STROKE = /^[-–—/]$/u;

/** «بين يناير ومارس ٢٠١٦», «من يناير إلى مارس 2016», «2015-2017», «مايو/يونيو 2015». */
export function rangeAt(tokens: readonly Token[], at: number): RangeReading | null {
  const word = tokens[at]?.folded ?? '';
  if (BETWEEN.has(word))
    return joined(tokens, at + 1, true, (index) => afterWord(tokens, index, AND) ?? afterTo(tokens, index));
  if (word === 'ما' && BETWEEN.has(tokens[at + 1]?.folded ?? '')) return rangeAt(tokens, at + 1);
  if (FROM.has(word)) return joined(tokens, at + 1, true, (index) => afterTo(tokens, index));
  const inside = INSIDE.has(word);
  return joined(tokens, inside ? at + 1 : at, inside, (index) => afterMark(tokens, index) ?? afterTo(tokens, index));
}

/** Where the second date begins, after the first one ends. */
type Second = (index: number) => number | null;

function joined(tokens: readonly Token[], at: number, trusted: boolean, second: Second): RangeReading | null {
  const first = stretchAt(tokens, at, trusted);
  if (!first) return null;
  // «بين 12 و15 مايو 2015»: the days share their month.
  if (first.date.lastDay !== null && trusted) return { days: first.days, date: first.date, next: first.next };
  const season = shortSecondYear(tokens, first);
  if (season) return season;
  const index = second(first.next);
  const last = index === null ? null : stretchAt(tokens, index, true);
  return last && { days: between(first, last), date: first.date, next: last.next };
}

/** «2015/16» */
function shortSecondYear(tokens: readonly Token[], first: Stretch): RangeReading | null {
  const token = tokens[first.next];
  const { year, month } = first.date;
  if (year === null || month !== null || token?.digits !== 2 || !DASH_OR_STROKE.test(token.gap)) return null;
  if (token.number !== (year + 1) % 100 || !first.days) return null;
  return { days: { from: first.days.from, to: `${year + 1}-12-31` }, date: first.date, next: first.next + 1 };
}

function afterWord(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number | null {
  return words.has(tokens[at]?.folded ?? '') ? at + 1 : null;
}

/** «إلى», «وحتى», «إلى غاية» */
function afterTo(tokens: readonly Token[], at: number): number | null {
  const start = AND.has(tokens[at]?.folded ?? '') ? at + 1 : at;
  if (!TO.has(tokens[start]?.folded ?? '')) return null;
  return tokens[start + 1]?.folded === 'غايه' ? start + 2 : start + 1;
}

function afterMark(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (!token) return null;
  const marks = token.spaced ? DASH : DASH_OR_STROKE;
  return marks.test(token.gap) ? at : null;
}

/** The days from one date to the other; the year that one of them leaves out is that of the other, or the one before in «بين نوفمبر ومارس 2016». */
function between(first: Stretch, last: Stretch): DateRange | null {
  const from = first.days ?? filled(first, last, -1);
  const to = last.days ?? filled(last, first, 1);
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

function filled(lacking: Stretch, whole: Stretch, step: 1 | -1): DateRange | null {
  const { year, month } = whole.date;
  if (year === null) return null;
  const crossing = ((lacking.date.month ?? 0) - (month ?? 0)) * step < 0;
  const { yearCalendar } = whole.date;
  return daysOf({ ...lacking.date, yearCalendar, year: crossing && month !== null ? year + step : year });
}
