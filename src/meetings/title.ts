import { dateInWords } from '../text/dates-in-words.ts';
import { latinName } from './latin-name.ts';
import type { MeetingDate, MeetingKind, Participant } from './meeting.ts';

/** What a title and an id are made of. */
interface TitleParts {
  readonly kind: MeetingKind;
  readonly participants: readonly Participant[];
  readonly place: string | null;
  readonly when: MeetingDate | null;
}

const MOST_NAMED = 3;
/** A button's address holds a hundred characters, and other things than this. */
const LONGEST_ID = 72;
const LONGEST_NAME = 24;

/** «لقاء كيري ولافروف في سوتشي، 12 أيار/مايو 2015», «زيارة أوباما إلى كينيا، تموز/يوليو 2015», «اتصال هاتفي بين كيري وظريف». */
export function titleOf({ kind, participants, place, when }: TitleParts): string {
  const names = participants.slice(0, MOST_NAMED).map(({ short }) => short);
  const rest = participants.length > MOST_NAMED ? ' وآخرين' : '';
  const date = when === null ? '' : `، ${dateInWords(when.date, 'ar')}`;
  if (kind === 'visit' && names.length === 1) return `زيارة ${names[0]}${place === null ? '' : ` إلى ${place}`}${date}`;
  const what = kind === 'call' ? 'اتصال هاتفي بين' : 'لقاء';
  return `${what} ${names.join(' و')}${rest}${place === null ? '' : ` في ${place}`}${date}`;
}

/** `2015-05-12-sochi-kerry-lavrov`; names in the order of the alphabet, for who is spoken of most may change with one more article. */
export function idOf({ kind, participants, place, when }: TitleParts): string {
  const names = participants.slice(0, MOST_NAMED).map(({ short }) => latinName(short).slice(0, LONGEST_NAME));
  const date = when === null ? 'undated' : when.date.replace('/', '-to-');
  const parts = [date, kind === 'talks' ? '' : kind, place === null ? '' : latinName(place), ...names.sort()];
  return parts
    .filter(Boolean)
    .join('-')
    .slice(0, LONGEST_ID)
    .replace(/(?<!-)-+$/u, '');
}
