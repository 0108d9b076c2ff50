import type { DateRange } from './calendar-date.ts';
import { bare } from './fold.ts';
import { isFunctionWord } from './function-words.ts';
import { type DateReading, dateAt } from './period-date.ts';
import type { Calendar } from './period-month-names.ts';
import { type Stretch, shifted, stretchAt } from './period-parts.ts';
import { rangeAt } from './period-range.ts';
import { type Token, tokensOf } from './period-tokens.ts';
import { AFTER, BEFORE, FROM, INSIDE, isDateWord, isEvent, isLabel, OF, SINCE, UNTIL } from './period-words.ts';
import { type Span, sliceOf } from './span.ts';

/**
 * A time that a text speaks of. Days are `YYYY-MM-DD`, both included; `null` is open. Both are `null` for a month whose year is not said,
 * which `month` gives (1–12, in its calendar).
 */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
  readonly month: number | null;
  readonly calendar: Calendar;
  readonly span: Span;
  /** As typed, with the preposition: «في أيار 2015». */
  readonly words: string;
}

/** What a preposition makes of the time behind it. */
interface Reading {
  readonly from: string | null;
  readonly to: string | null;
  readonly date: DateReading;
  readonly next: number;
}

/**
 * The times that a text names, in order: «ماذا قال لافروف بين يناير ومارس ٢٠١٦؟» → 2016-01-01 … 2016-03-31. «قبل» and «بعد» leave the time
 * itself out, «منذ» and «حتى» include it. Numbers of things, resolutions and weapons are no times, and neither is the year in the name
 * of an election («انتخابات 2020»), of which news of other years speaks too. Takes time in proportion to the text.
 */
export function periodsIn(text: string): Period[] {
  const tokens = tokensOf(text, isDateWord);
  const periods: Period[] = [];
  for (let at = 0; at < tokens.length; ) {
    const reading = readingAt(tokens, at);
    if (reading && !isOfEvent(tokens, at, reading.next)) periods.push(periodOf(text, tokens, at, reading));
    at = reading?.next ?? at + 1;
  }
  return periods;
}

function readingAt(tokens: readonly Token[], at: number): Reading | null {
  const range = rangeAt(tokens, at);
  if (range) return { ...ends(range.days), date: range.date, next: range.next };
  return boundedAt(tokens, at) ?? insideAt(tokens, at);
}

/** «قبل 2017», «بعد مايو 2015», «منذ 2014», «حتى نهاية 2016», «من 2015». */
function boundedAt(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.folded ?? '';
  const second = tokens[at + 1]?.folded ?? '';
  if (BEFORE.has(word)) return bounded(tokens, at + 1, ({ days, part }) => ({ from: null, to: endBefore(days, part) }));
  if (AFTER.has(word)) return bounded(tokens, at + 1, ({ days, part }) => ({ from: startAfter(days, part), to: null }));
  if (SINCE.has(word)) return bounded(tokens, at + 1, ({ days }) => ({ from: days?.from ?? null, to: null }));
  if (UNTIL.has(word)) return bounded(tokens, at + 1, ({ days }) => ({ from: null, to: days?.to ?? null }));
  // «إلى غاية 2016»
  if (second === 'غايه') return bounded(tokens, at + 2, ({ days }) => ({ from: null, to: days?.to ?? null }));
  return word === 'من' ? fromYear(tokens, at) : null;
}

type Bound = (stretch: Stretch) => { from: string | null; to: string | null };

function bounded(tokens: readonly Token[], at: number, bound: Bound): Reading | null {
  const stretch = stretchAt(tokens, at, true);
  return stretch && { ...bound(stretch), date: stretch.date, next: stretch.next };
}

/** Before a part that is not sharp is up to its end: «قبل نهاية 2016», «قبل منتصف 2016». */
function endBefore(days: DateRange | null, part: Stretch['part']): string | null {
  if (!days) return null;
  return part === 'middle' || part === 'late' ? days.to : shifted(days.from, -1);
}

function startAfter(days: DateRange | null, part: Stretch['part']): string | null {
  if (!days) return null;
  return part === 'early' || part === 'middle' ? days.from : shifted(days.to, 1);
}

/** «من 2015» is since, and holds what was of that year as well; «من أيار 2015» is of that month. */
function fromYear(tokens: readonly Token[], at: number): Reading | null {
  const date = dateAt(tokens, at + 1, true);
  if (!date || date.month !== null || !FROM.has(tokens[at]?.folded ?? '')) return null;
  return bounded(tokens, at + 1, ({ days }) => ({ from: days?.from ?? null, to: null }));
}

/** «في أيار 2015», «يوم 12 مايو 2015», «أواخر 2016», and a date that no preposition stands before. */
function insideAt(tokens: readonly Token[], at: number): Reading | null {
  const inside = INSIDE.has(tokens[at]?.folded ?? '') && at + 1 < tokens.length;
  const stretch = inside ? stretchAt(tokens, at + 1, true) : stretchAt(tokens, at, false);
  return stretch && { ...ends(stretch.days), date: stretch.date, next: stretch.next };
}

function ends(days: DateRange | null): { from: string | null; to: string | null } {
  return { from: days?.from ?? null, to: days?.to ?? null };
}

function periodOf(text: string, tokens: readonly Token[], at: number, { from, to, date, next }: Reading): Period {
  const span = withBracket(text, { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 });
  return { from, to, month: date.month, calendar: date.calendar, span, words: sliceOf(text, span) };
}

/** «تموز (يوليو)» ends with its bracket. */
function withBracket(text: string, span: Span): Span {
  const open = sliceOf(text, span).includes('(') && !sliceOf(text, span).includes(')');
  return open && text.charAt(span.end) === ')' ? { start: span.start, end: span.end + 1 } : span;
}

const REACH = 3;

/** Whether the time belongs to the name of a thing: «انتخابات 2020», «الانتخابات الأمريكية عام 2016», "the 2016 presidential election". */
function isOfEvent(tokens: readonly Token[], at: number, next: number): boolean {
  const first = tokens[at]?.folded ?? '';
  if ((INSIDE.has(first) && !OF.has(first)) || next - at > REACH) return false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const token = tokens[before];
    if (!token || tokens[before + 1]?.gap !== '' || (isFunctionWord(bare(token.text)) && !OF.has(token.folded))) break;
    // «القانون رقم 10 لعام 2018»
    if (isEvent(token.folded) || (OF.has(first) && isLabel(token.folded))) return true;
  }
  return [tokens[next], tokens[next + 1]].some(
    (token) => isEvent(token?.folded) && /^[a-z]/u.test(token?.folded ?? ''),
  );
}
