import type { Meeting } from '../meetings/meeting.ts';
import type { SummaryLength } from '../meetings/summary.ts';
import { parseDateInterval } from '../text/calendar-date.ts';
import type { Language } from '../text/language.ts';
import type { Offer } from './answer.ts';
import { meetingOffers } from './meeting-offers.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** The words of so many are offered. */
const MOST_SPEAKERS = 2;

/** What of a meeting was shown. */
export interface ShownSummary {
  readonly focus: string;
  readonly length: SummaryLength;
}

/**
 * What may be asked next about a meeting: more of it or less, the words of those who met, what was written of it. `speakers` are the canonical
 * names of those whose words the archive has.
 */
export function summaryOffers(
  meeting: Meeting,
  { focus, length }: ShownSummary,
  speakers: ReadonlySet<string>,
  language: Language,
): Offer[] {
  const own = summaryWordingIn(language);
  const again = (label: string, rest: Offer['options']): Offer[] =>
    meetingOffers([meeting], rest, language).map((offer) => ({ ...offer, label }));
  const [name = ''] = meetingOffers([meeting], {}, language).map(({ options }) => String(options.meeting));
  const kept: Offer['options'] = focus === '' ? {} : { focus };
  return [
    ...(length === 'short' ? again(own.full, { ...kept, length: 'full' }) : again(own.brief, kept)),
    ...(focus === '' ? [] : again(own.everything, length === 'short' ? {} : { length })),
    ...meeting.participants
      .filter((each) => speakers.has(each.name))
      .slice(0, MOST_SPEAKERS)
      .map((each) => wordsOf(each.name, own.wordsOf(each.short), meeting)),
    {
      label: own.articlesOn(meeting.articles.length),
      command: 'meetings',
      options: { about: name },
      isInstead: false,
    },
  ];
}

/** What he said on the days of the meeting, where these are known. */
function wordsOf(who: string, label: string, { when }: Meeting): Offer {
  const days = when === null ? null : parseDateInterval(when.date);
  return {
    label,
    command: 'said',
    options: { who, ...(days && { from: days.from, to: days.to }) },
    isInstead: false,
  };
}
