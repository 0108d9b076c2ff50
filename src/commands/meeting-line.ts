import type { Meeting, MeetingDate } from '../meetings/meeting.ts';
import { dateInWords, type MonthNames } from '../text/dates-in-words.ts';
import type { Language } from '../text/language.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** When, where, who and in which papers, in the parts that a line sets side by side. */
export function meetingParts(meeting: Meeting, language: Language, months?: MonthNames): string[] {
  const { when, place, participants, articles, standing } = meeting;
  const wording = summaryWordingIn(language);
  const sources = [...new Set(articles.map(({ source }) => source))];
  return [
    dayInWords(when, language, months),
    ...(place === null ? [] : [place]),
    wording.participants(participants.map(({ name }) => name)),
    wording.sources(sources),
    ...(standing === 'reported' ? [] : [wording.standings[standing]]),
  ];
}

/** «12 أيار/مايو 2015», or about when and by which words. */
function dayInWords(when: MeetingDate | null, language: Language, months?: MonthNames): string {
  const wording = summaryWordingIn(language);
  if (when === null) return wording.noDate;
  const day = dateInWords(when.date, language, months);
  return when.basis === 'approximate' ? wording.about(day, when.ground) : day;
}
