import { isCalendarDay, parseDateInterval } from '../text/calendar-date.ts';
import type { Approximate, Article, ArticleEvent } from './article.ts';
import type { Report } from './fault.ts';
import { quoted } from './fault.ts';
import { FieldReader } from './field-reader.ts';
import type { TreeMap } from './yaml-tree.ts';

/** What the front matter of an article file says. A text that is missing is empty here, and was told of. */
type FrontMatter = Omit<Article, 'slug' | 'paragraphs'>;

export const FIELDS = ['title', 'source', 'agencies', 'url', 'published', 'approximate', 'event', 'original'] as const;

const EXAMPLE_APPROXIMATE = '{date: 2016-12, ground: «the printed words»}';
const EXAMPLE_EVENT = '{place: سوتشي, date: 2015-05-12}';
const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u;
// The first Arabic newspaper is of 1828. A year before 1800 is one of the Hijri calendar, which no other field would expect.
const FIRST_YEAR = '1800';

/** Lines of fields that have to be looked at again, beside the text and the folder. */
interface FieldLines {
  readonly approximate: number;
  readonly original: number;
}

/** `today` is the last day that may have been printed on; without it any day may. */
export function readFrontMatter(
  map: TreeMap,
  report: Report,
  today: string | undefined,
): { front: FrontMatter; lines: FieldLines } {
  const read = new FieldReader(map, '', report);
  read.allow(FIELDS);
  const front: FrontMatter = {
    title: read.required('title', 'write title: and the headline as it was printed') ?? '',
    source: read.required('source', 'write source: and who printed the article') ?? '',
    agencies: read.texts('agencies'),
    url: readUrl(read, report),
    published: readPublished(read, report, today),
    approximate: readApproximate(read, report),
    event: readEvent(read, report),
    original: readOriginal(read, report),
  };
  if (front.published && front.approximate) {
    const remedy = 'keep published where the page states the day, approximate where it does not';
    report(read.lineOf('approximate'), 'published and approximate exclude each other', remedy);
  }
  return { front, lines: { approximate: read.lineOf('approximate'), original: read.lineOf('original') } };
}

function readUrl(read: FieldReader, report: Report): string | null {
  const url = read.text('url');
  const isWeb = url === null || (/^https?:\/\/\S+$/iu.test(url) && URL.canParse(url));
  if (!isWeb) report(read.lineOf('url'), `url is no web address: ${quoted(url)}`, 'write https://… or null');
  return url;
}

function readPublished(read: FieldReader, report: Report, today: string | undefined): string | null {
  const day = read.text('published');
  if (day === null) return null;
  const tell = (what: string, remedy: string) => report(read.lineOf('published'), `${what}: ${quoted(day)}`, remedy);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(day)) tell('published is not written YYYY-MM-DD', 'write it like 2015-05-13');
  else if (!isCalendarDay(day)) tell('published is no day of the calendar', 'write the day that the page states');
  else if (day < FIRST_YEAR) tell('published is no day of a newspaper', 'write the year of the Gregorian calendar');
  else if (today && day > today) tell('published lies in the future', 'write the day that the page states');
  return day;
}

function readApproximate(read: FieldReader, report: Report): Approximate | null {
  const below = read.below('approximate', EXAMPLE_APPROXIMATE);
  if (!below) return null;
  below.allow(['date', 'ground']);
  const date = below.required('date', `write it as ${EXAMPLE_APPROXIMATE}`);
  const ground = below.required('ground', 'quote the printed words that the date rests on');
  checkIsoDate(date, 'approximate.date', below.lineOf('date'), report);
  return date === null || ground === null ? null : { date, ground };
}

function readEvent(read: FieldReader, report: Report): ArticleEvent | null {
  const below = read.below('event', EXAMPLE_EVENT);
  if (!below) return null;
  below.allow(['place', 'date']);
  const event = { place: below.text('place'), date: below.text('date') };
  checkIsoDate(event.date, 'event.date', below.lineOf('date'), report);
  return event.place === null && event.date === null ? null : event;
}

function checkIsoDate(date: string | null, field: string, line: number, report: Report): void {
  if (date === null || (ISO_DATE.test(date) && parseDateInterval(date))) return;
  report(line, `${field} is no date: ${quoted(date)}`, 'write YYYY, YYYY-MM, YYYY-MM-DD or two of them with / between');
}

function readOriginal(read: FieldReader, report: Report): string | null {
  const path = read.text('original');
  if (path === null) return null;
  const isInside = !/^[/~]|^[a-z]:|\\/iu.test(path) && !path.split('/').includes('..');
  if (isInside) return path;
  report(
    read.lineOf('original'),
    `original leads out of the archive: ${quoted(path)}`,
    'write a path such as originals/page.txt',
  );
  return null;
}
