import type { Article } from '../corpus/article.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { daysOf, eventKey, newestFirst } from '../statements/shelf-event.ts';
import type { Statement } from '../statements/statement.ts';
import { type DateRange, parseDateInterval, rangesOverlap } from '../text/calendar-date.ts';

/** The meeting at which something was said, or null where the archive tells of none. */
export type MeetingOf = (statement: Statement) => Meeting | null;

/** Before the meetings of an archive are found nothing was said at any. */
export const AT_NO_MEETING: MeetingOf = () => null;

/**
 * What those who met said at which meeting: what an article that reports on one meeting prints, and of one that reports on several what stands
 * in a paragraph that tells of one, or was said on the day of one. Words of another day, and of somebody who was not there, were not said there.
 */
export function meetingsOfWords(meetings: readonly Meeting[]): MeetingOf {
  const reported = new Map<Article, Meeting[]>();
  for (const meeting of meetings) {
    for (const article of meeting.articles.slice(0, meeting.reports)) {
      reported.set(article, [...(reported.get(article) ?? []), meeting]);
    }
  }
  return (statement) => {
    const fits = (reported.get(statement.article) ?? []).filter((meeting) => mayBeAt(statement, meeting));
    return only(fits) ?? only(fits.filter((meeting) => isToldBeside(statement, meeting))) ?? dayOnly(statement, fits);
  };
}

/** In the order of their events, the newest first, what was said at one meeting together. */
export function byEvent(statements: readonly Statement[], meetingOf: MeetingOf): Statement[] {
  return newestFirst(
    statements,
    (statement) => meetingOf(statement)?.id ?? eventKey(statement),
    (statement) => daysOfMeeting(meetingOf(statement)) ?? daysOf(statement),
  );
}

function mayBeAt({ date, speaker, members }: Statement, meeting: Meeting): boolean {
  const speakers = members.length > 0 ? members : [speaker];
  if (!speakers.every((name) => meeting.participants.some((participant) => participant.name === name))) return false;
  const [said, met] = [parseDateInterval(date ?? ''), daysOfMeeting(meeting)];
  return said === null || met === null || rangesOverlap(said, met);
}

function isToldBeside({ paragraph }: Statement, { traces }: Meeting): boolean {
  return traces.some((trace) => trace.paragraph === paragraph);
}

/** Where the words tell their day, the meeting of that day. */
function dayOnly({ date }: Statement, fits: readonly Meeting[]): Meeting | null {
  return date === null ? null : only(fits.filter(({ when }) => when !== null && when.date === date));
}

function daysOfMeeting(meeting: Meeting | null): DateRange | null {
  return parseDateInterval(meeting?.when?.date ?? '');
}

function only(meetings: readonly Meeting[]): Meeting | null {
  return meetings.length === 1 ? (meetings[0] ?? null) : null;
}
