import type { Meeting } from '../meetings/meeting.ts';
import type { Offer } from './answer.ts';
import type { Spoken } from './command.ts';
import { titleIn } from './meeting-title.ts';

/** Leaves room for the rest of a button's id. */
const LONGEST_TITLE = 60;

/**
 * The summary of each meeting as what may be asked next; `rest` is what else was asked for. It goes by a name in the letters of the language,
 * for those tell in which it is to be answered: the title, or the id.
 */
export function meetingOffers(
  meetings: readonly Meeting[],
  rest: Offer['options'],
  { language, months }: Spoken,
): Offer[] {
  const titles = meetings.map(({ title }) => title);
  return meetings.map((each) => {
    const { id, title } = each;
    const isPlain = title.length <= LONGEST_TITLE && titles.indexOf(title) === titles.lastIndexOf(title);
    const meeting = language === 'ar' && isPlain ? title : id;
    return { label: titleIn(each, months), command: 'summary', options: { ...rest, meeting }, isInstead: true };
  });
}
