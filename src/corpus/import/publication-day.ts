import { datelineDay } from './dateline.ts';
import { saysOf } from './days-told.ts';
import type { Layout } from './layout.ts';
import type { MarkedLine } from './marked-line.ts';
import { type DateLine, daysBetween } from './stated-date.ts';

/** The day that a page states for its article, or null with the reason where that could be doubted. */
interface PublicationDay {
  readonly day: string | null;
  readonly warning: string | null;
}

const NONE: PublicationDay = { day: null, warning: null };
/** Lines between a date and the headline or the text that it belongs to. */
const NEAR = 3;
const LABEL_ALONE =
  /^(?:نشر|نشر في|تاريخ النشر|تاريخ نشر الخبر|التاريخ|بتاريخ|نشر بتاريخ|تم النشر|تاريخ الاضافه|published|date)$/u;

interface Candidate {
  readonly at: number;
  readonly day: string;
  readonly label: DateLine['label'];
}

/**
 * The day of publication. A label says it; else it is the date between headline and text, or right below the text. A date above the headline
 * is mostly the day of the visit, so it counts only where the text agrees with it, or where the page has no headline that it could stand above. Of a text without a frame (`isText`) only the dateline speaks.
 */
export function publicationDay(
  lines: readonly MarkedLine[],
  layout: Layout,
  today: string,
  isText = false,
): PublicationDay {
  const dateline = datelineDay(lines[layout.start]?.line.text ?? '');
  const stated = isText ? NONE : statedDay(lines, layout, today);
  return stated.day === null && dateline !== null && dateline <= today ? { day: dateline, warning: null } : stated;
}

function statedDay(lines: readonly MarkedLine[], layout: Layout, today: string): PublicationDay {
  const all = candidatesOf(lines, layout);
  const past = all.filter(({ day }) => day <= today && day >= '1900');
  const labelled = past.filter((one) => one.label === 'published');
  const [first] = nearestFirst(labelled, layout);
  if (first) return { day: first.day, warning: others(first, labelled) };
  const free = past.filter((one) => one.label === null);
  const { title, start, end } = layout;
  const between = free.find(({ at }) => at > title && at < start && (title >= 0 || start - at <= NEAR));
  if (between) return { day: between.day, warning: null };
  const issue = past.find(({ label }) => label === 'issue');
  // The paper of that day, unless the text speaks of other days: then it is the paper of the day of the visit.
  if (issue && saysOf(openingTexts(lines, layout), issue.day) !== false) return { day: issue.day, warning: null };
  const last = lines.slice(0, end).findLastIndex((one) => one.isProse);
  const below = free.find(
    ({ at }) => at >= start && at > last && at - last <= NEAR + 1 && lines.slice(last + 1, at).every(isOfFrame),
  );
  const above = nearestFirst(
    free.filter(({ at }) => at < title),
    layout,
  )[0];
  if (above && title - above.at <= NEAR && isOfArticle(lines, above, layout)) return { day: above.day, warning: null };
  if (below) return { day: below.day, warning: null };
  return doubt(all, past, today);
}

function doubt(all: readonly Candidate[], past: readonly Candidate[], today: string): PublicationDay {
  const [future] = all.filter(({ day }) => day > today);
  if (future && past.length === 0)
    return { day: null, warning: `the page is dated ${future.day}, which lies in the future` };
  const [first] = past;
  if (!first) return NONE;
  const of = first.label === 'updated' ? 'of its last change' : 'in its frame';
  return { day: null, warning: `the page has a date ${of} (${first.day}) and states none for the article` };
}

function others(first: Candidate, all: readonly Candidate[]): string | null {
  const other = all.find(({ day }) => day !== first.day);
  return other
    ? `the page states two dates, ${first.day} and ${other.day}: the one beside the headline was taken`
    : null;
}

/** The days that the frame states: what stands between two paragraphs is of the text. */
function candidatesOf(lines: readonly MarkedLine[], { start, end }: Layout): Candidate[] {
  const last = lines.slice(0, end).findLastIndex((one) => one.isProse);
  return lines.slice(0, end + NEAR).flatMap(({ date }, at) => {
    if (!date?.day || (at > start && at < last)) return [];
    const isBelowLabel = LABEL_ALONE.test(lines[at - 1]?.line.key ?? '');
    return [{ at, day: date.day, label: date.label ?? (isBelowLabel ? 'published' : null) }];
  });
}

function nearestFirst(candidates: readonly Candidate[], { title, start }: Layout): Candidate[] {
  const from = title >= 0 ? title : start;
  return [...candidates].sort((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from));
}

/** Whether a line may stand between the text and the date below it: no heading of comments, and no other headline with its own date. */
function isOfFrame({ line, furniture, date, credits }: MarkedLine): boolean {
  if (furniture) return furniture.why !== 'other headlines' && furniture.why !== 'comments';
  return date !== null || credits !== null || line.text.length <= LONGEST_INITIALS;
}

/** In UTF-16 units: «ر ع / س ح» below the reports of agencies. */
const LONGEST_INITIALS = 20;

/** Whether a date above the headline is the article's: the text names the same days, or the page was there later. */
function isOfArticle(lines: readonly MarkedLine[], { at, day }: Candidate, layout: Layout): boolean {
  const { title } = layout;
  const said = saysOf(openingTexts(lines, layout), day);
  if (said !== null) return said;
  // Right above the headline it may still be the day of the visit, unless the page is younger than that.
  return title - at === 1 && !isHeadline(lines[at - 1]) && isOlderThanPage(lines, day);
}

/** Whether a line may be the headline of another article, and the date below it that one's. */
function isHeadline(one: MarkedLine | undefined): boolean {
  return one !== undefined && !one.furniture && !one.date && !one.credits && one.line.words >= LEAST_HEADLINE;
}

/** In words. */
const LEAST_HEADLINE = 4;

/** The paragraphs in which an article says when it happened. */
function openingTexts(lines: readonly MarkedLine[], { start, end }: Layout): string[] {
  const prose = lines.slice(start, end).filter((one) => one.isProse);
  return prose.slice(0, OPENING).map((one) => one.line.text);
}

/** In paragraphs. */
const OPENING = 6;

/** Whether the page bears the mark of a later time: the year of its copyright, the date of another headline. */
function isOlderThanPage(lines: readonly MarkedLine[], day: string): boolean {
  return lines.some(({ line, furniture, date }) => {
    if (date?.day != null && date.label !== 'updated') return daysBetween(day, date.day) > 1;
    const years = furniture?.why === 'copyright' ? (line.key.match(/(?<!\d)20\d{2}(?!\d)/gu) ?? []) : [];
    return years.some((year) => year > day.slice(0, 4));
  });
}
