import type { Meeting } from '../meetings/meeting.ts';
import type { SummaryLength } from '../meetings/summary.ts';
import { parseDateInterval } from '../text/calendar-date.ts';
import type { Language } from '../text/language.ts';
import type { Offer } from './answer.ts';
import { meetingOffers } from './meeting-offers.ts';
import { summaryWordingIn } from './wording-summary.ts';

/** A row has room for five buttons. */
const MOST = 5;

/** What of a meeting was shown. */
interface ShownSummary {
  readonly focus: string;
  readonly length: SummaryLength;
}

/**
 * What may be asked next about a meeting: more of it or less, the words of those who met, what was written of it. `spoken` is how
 * many words of each the articles on it have, by canonical names.
 */
export function summaryOffers(
  meeting: Meeting,
  { focus, length }: ShownSummary,
  spoken: ReadonlyMap<string, number>,
  language: Language,
): Offer[] {
  const own = summaryWordingIn(language);
  const again = (label: string, rest: Offer['options']): Offer[] =>
    meetingOffers([meeting], rest, { language }).map((offer) => ({ ...offer, label }));
  const [name = ''] = meetingOffers([meeting], {}, { language }).map(({ options }) => String(options.meeting));
  const kept: Offer['options'] = focus === '' ? {} : { focus };
  const shown = [
    ...(length === 'short' ? again(own.full, { ...kept, length: 'full' }) : again(own.brief, kept)),
    ...(focus === '' ? [] : again(own.everything, length === 'short' ? {} : { length })),
  ];
  const speakers = meeting.participants
    .filter((each) => spoken.has(each.name))
    .toSorted((a, b) => (spoken.get(b.name) ?? 0) - (spoken.get(a.name) ?? 0));
  return [
    ...shown,
    ...speakers.slice(0, MOST - 1 - shown.length).map((each) => wordsOf(each.name, own.wordsOf(each.short), meeting)),
    { label: own.articlesOn(meeting.articles.length), command: 'meetings', options: { about: name }, isInstead: false },
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
