import type { Article } from '../corpus/article.ts';
import type { Passage } from '../corpus/passage.ts';
import { type DateRange, type OpenDateRange, parseDateInterval, rangesOverlap } from '../text/calendar-date.ts';
import { type Period, periodsIn } from '../text/period.ts';

/** News is printed on the day or soon after: «أمس», or at the end of a weekend. */
const DAYS_BEHIND = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The days of dates: a filter by date asks every article, and an archive has more articles than days. */
const DAYS = new Map<string, DateRange | null>();
const MOST_DAYS = 20_000;

/** The days on which an article may have been printed, or null where nothing tells. */
export function dateRangeOf({ published, approximate }: Article): DateRange | null {
  const date = published ?? approximate?.date;
  if (date === undefined) return null;
  const known = DAYS.get(date);
  if (known !== undefined) return known;
  const range = parseDateInterval(date);
  if (DAYS.size >= MOST_DAYS) DAYS.clear();
  DAYS.set(date, range);
  return range;
}

/** Of each archive its articles without a date: every filter by date tells how many it leaves out. */
const UNDATED = new WeakMap<readonly Article[], readonly Article[]>();

/** Those of some articles of which nothing tells when they were printed. */
export function undatedIn(articles: readonly Article[]): readonly Article[] {
  const known = UNDATED.get(articles) ?? articles.filter((article) => dateRangeOf(article) === null);
  UNDATED.set(articles, known);
  return known;
}

/**
 * Whether a passage may speak of a time: because its article reports on it, was printed then or bears no date, or because the passage names it. «ماذا جرى في
 * تشرين الأول 2016؟» is answered in a December paper by «علقت في الثالث من تشرين الأول تعاونها».
 */
export function speaksOf(passage: Passage, time: OpenDateRange): boolean {
  const { article } = passage;
  if (isOfTime(article, time)) return true;
  return timesNamedIn(passage).some((named) => rangesNamed(named, article).some((range) => rangesOverlap(range, time)));
}

/** Whether any passage of an article may speak of a time, told without reading it. One that names a time with its year may as well. */
export function maySpeakOf(article: Article, time: OpenDateRange): boolean {
  return isOfTime(article, time) || monthsAlone(article).some((year) => rangesOverlap(year, time));
}

/** Whether the article was printed then, reports on it, or bears no date. */
function isOfTime(article: Article, time: OpenDateRange): boolean {
  const times = timesOf(article);
  return times.length === 0 || times.some((range) => rangesOverlap(range, time));
}

/** The times that passages name. Reading one takes as long as ranking ten, and most are asked about again. */
const NAMED = new WeakMap<Passage, readonly Period[]>();

function timesNamedIn(passage: Passage): readonly Period[] {
  const known = NAMED.get(passage) ?? periodsIn(passage.text);
  NAMED.set(passage, known);
  return known;
}

/** The times of articles: every passage is asked for them. */
const TIMES = new WeakMap<Article, readonly DateRange[]>();

function timesOf(article: Article): readonly DateRange[] {
  const known = TIMES.get(article) ?? reckonTimes(article);
  TIMES.set(article, known);
  return known;
}

function reckonTimes(article: Article): DateRange[] {
  const printed = dateRangeOf(article);
  const event = parseDateInterval(article.event?.date ?? '');
  return [...(event ? [event] : []), ...(printed ? [{ from: daysBefore(printed.from), to: printed.to }] : [])];
}

function daysBefore(day: string): string {
  return new Date(Date.parse(day) - DAYS_BEHIND * DAY_MS).toISOString().slice(0, 10);
}

/** A month without a year is that of the paper's year or of the year before. */
function rangesNamed({ from, to, month, calendar }: Period, article: Article): OpenDateRange[] {
  if (from || to) return from && to ? [{ from, to }] : [];
  if (month === null || calendar !== 'gregorian') return [];
  return yearsOfMonths(article).flatMap((year) => parseDateInterval(`${year}-${String(month).padStart(2, '0')}`) ?? []);
}

function yearsOfMonths(article: Article): number[] {
  const year = Number(dateRangeOf(article)?.to.slice(0, 4));
  return Number.isNaN(year) ? [] : [year, year - 1];
}

/** What a month without a year may lie in. */
function monthsAlone(article: Article): OpenDateRange[] {
  return yearsOfMonths(article).map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
}
