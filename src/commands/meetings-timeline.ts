import type { Meeting } from '../meetings/meeting.ts';
import { groupBy } from '../statements/group-by.ts';
import type { ListBlock } from './answer.ts';
import { type Spoken, titleIn } from './meeting-title.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** Meetings in the order in which they are given, year by year: «2016», below it a line for each. */
export function timelineOf(meetings: readonly Meeting[], { language, months }: Spoken): ListBlock[] {
  const own = summaryWordingIn(language);
  const years = groupBy(meetings, ({ when }) => when?.date.slice(0, 4) ?? null);
  return Array.from(years, ([year, those]) => ({
    kind: 'list',
    title: own.year(year),
    lines: those.map((meeting) => {
      const { standing } = meeting;
      return [titleIn(meeting, months), ...(standing === 'reported' ? [] : [own.standings[standing]])].join(' · ');
    }),
  }));
}
