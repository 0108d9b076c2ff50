import type { Article } from '../corpus/article.ts';
import type { MeetingShelf } from '../library/meetings.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { parseDateInterval, rangesOverlap } from '../text/calendar-date.ts';
import { foldPrint } from './holds.ts';
import type { MarkedMeeting } from './summary-gold.ts';

/** Whether a meeting that was found is the one that was marked: on its days, in an article of one of its pages, which are folded. */
function isMarked({ when, articles }: Meeting, { date }: MarkedMeeting, pages: readonly string[]): boolean {
  const [found, marked] = [when && parseDateInterval(when.date), parseDateInterval(date)];
  if (found && marked && !rangesOverlap(found, marked)) return false;
  return articles.some((article) => isOnPage(article, pages));
}

/** The longest paragraph tells it: an import may drop others, and short ones stand on many pages. */
function isOnPage({ paragraphs }: Article, pages: readonly string[]): boolean {
  const [longest] = paragraphs.filter(({ kind }) => kind === 'body').sort((a, b) => b.text.length - a.text.length);
  return longest !== undefined && pages.some((page) => page.includes(foldPrint(longest.text)));
}

/** The names of a meeting that do not lead to it and to it alone. */
export function namesAstray(marked: MarkedMeeting, shelf: MeetingShelf, pages: readonly string[]): string[] {
  return marked.names.filter((name) => {
    const found = shelf.find(name);
    return found.kind !== 'one' || !isMarked(found.meeting, marked, pages);
  });
}

/** The names that others bear as well and that do not ask with it among the candidates. */
export function namesNotAsking(marked: MarkedMeeting, shelf: MeetingShelf, pages: readonly string[]): string[] {
  return marked.ambiguous_names.filter((name) => {
    const found = shelf.find(name);
    return found.kind !== 'several' || !found.candidates.some((meeting) => isMarked(meeting, marked, pages));
  });
}
