import type { Meeting, MeetingDate } from '../meetings/meeting.ts';
import { dateInWords } from '../text/dates-in-words.ts';
import type { Spoken } from './command.ts';
import { standingIn } from './meeting-title.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** When, where, who and in which papers, in the parts that a line sets side by side. */
export function meetingParts(meeting: Meeting, spoken: Spoken): string[] {
  const { when, place, participants, articles } = meeting;
  const wording = summaryWordingIn(spoken.language);
  const sources = [...new Set(articles.map(({ source }) => source))];
  return [
    dayInWords(when, spoken),
    ...(place === null ? [] : [place]),
    wording.participants(participants.map(({ name }) => name)),
    wording.sources(sources),
    ...standingIn(meeting, spoken.language),
  ];
}

/** «12 أيار/مايو 2015», or about when and by which words. */
function dayInWords(when: MeetingDate | null, { language, months }: Spoken): string {
  const wording = summaryWordingIn(language);
  if (when === null) return wording.noDate;
  const day = dateInWords(when.date, language, months);
  return when.basis === 'approximate' ? wording.about(day, when.ground) : day;
}
