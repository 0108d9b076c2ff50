import type { Meeting } from '../meetings/meeting.ts';
import { groupBy } from '../statements/group-by.ts';
import type { ListBlock } from './answer.ts';
import type { Spoken } from './command.ts';
import { titleLine } from './meeting-title.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** Meetings in the order in which they are given, year by year: «2016», below it a line for each. */
export function timelineOf(meetings: readonly Meeting[], spoken: Spoken): ListBlock[] {
  const { year: inYear } = summaryWordingIn(spoken.language);
  const years = groupBy(meetings, ({ when }) => when?.date.slice(0, 4) ?? null);
  return Array.from(years, ([year, those]) => ({
    kind: 'list',
    title: inYear(year),
    lines: those.map((meeting) => titleLine(meeting, spoken)),
  }));
}
