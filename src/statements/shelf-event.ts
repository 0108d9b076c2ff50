import { type DateRange, type OpenDateRange, parseDateInterval, rangesOverlap } from '../text/calendar-date.ts';
import { groupBy } from './group-by.ts';
import type { Statement } from './statement.ts';

/** What a statement was said at, as far as the archive tells: the day and place of its meeting. */
export interface SaidAt {
  /** `YYYY-MM-DD`, a partial date or two with a stroke between; null where nothing tells. */
  readonly date: string | null;
  readonly place: string | null;
}

/** The day of the words where it is known, else the day of what the article reports on, else the day of the paper. */
export function saidAt({ date, article }: Statement): SaidAt {
  const { event, published, approximate } = article;
  return { date: date ?? event?.date ?? published ?? approximate?.date ?? null, place: event?.place ?? null };
}

/** What tells one event from another: «2015-05-12 سوتشي». Words of no known day are together by their article. */
export function eventKey(statement: Statement): string {
  const { date, place } = saidAt(statement);
  return date === null ? statement.article.slug : `${date} ${place ?? ''}`;
}

/** The days on which it may have been said, or null. */
export function daysOf(statement: Statement): DateRange | null {
  return parseDateInterval(saidAt(statement).date ?? '');
}

/** Whether it may have been said in a time; words of no known day may not. */
export function saidIn(statement: Statement, time: OpenDateRange): boolean {
  const days = daysOf(statement);
  return days !== null && rangesOverlap(days, time);
}

/** Newest event first, what has no date last; within an event as printed. `keyOf` and `daysFor` tell events apart and when they were. */
export function newestFirst(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string = eventKey,
  daysFor: (statement: Statement) => DateRange | null = daysOf,
): Statement[] {
  const last = ([first]: readonly Statement[]) => (first && daysFor(first)?.to) ?? '';
  return [...groupBy(statements, keyOf).values()]
    .map((event) => ({ event, last: last(event) }))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .flatMap(({ event }) => event);
}
