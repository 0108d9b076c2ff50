import type { Meeting } from '../meetings/meeting.ts';
import { groupBy } from '../statements/group-by.ts';
import type { Language } from '../text/language.ts';
import type { ListBlock } from './answer.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** Meetings in the order in which they are given, year by year: «2016», below it a line for each. */
export function timelineOf(meetings: readonly Meeting[], language: Language): ListBlock[] {
  const own = summaryWordingIn(language);
  const years = groupBy(meetings, ({ when }) => when?.date.slice(0, 4) ?? null);
  return Array.from(years, ([year, those]) => ({
    kind: 'list',
    title: own.year(year),
    lines: those.map(({ title, standing }) =>
      [title, ...(standing === 'reported' ? [] : [own.standings[standing]])].join(' · '),
    ),
  }));
}
