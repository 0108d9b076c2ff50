import type { Library } from '../library.ts';
import { topicsOf } from '../statements/shelf-topics.ts';
import { fitting, Remembered, RememberedBeside } from './begun-names.ts';
import { areMeetingsReady } from './meetings-ready.ts';
import type { Suggest } from './suggestions.ts';

/** What Discord sends back whole. */
const LONGEST = 100;

const MEETINGS = new Remembered();
const FOCUSES = new RememberedBeside();

/** The meetings of the archive by their titles, and by their ids where a title is too long or is that of several. */
export const suggestMeetings: Suggest = (typed, library) => {
  if (!areMeetingsReady(library)) return [];
  return fitting(
    typed,
    MEETINGS.in(library, () => namesIn(library)),
  );
};

function namesIn({ meetings: { meetings } }: Library): string[] {
  const times = new Map<string, number>();
  for (const { title } of meetings) times.set(title, (times.get(title) ?? 0) + 1);
  return meetings.map(({ id, title }) => (title.length <= LONGEST && times.get(title) === 1 ? title : id));
}

/** Who met and what they spoke of, once it is clear which meeting is meant. */
export const suggestFocus: Suggest = (typed, library, { meeting }) => {
  if (typeof meeting !== 'string' || !areMeetingsReady(library)) return [];
  return fitting(
    typed,
    FOCUSES.in(library, meeting, () => focusesOf(meeting, library)),
  );
};

function focusesOf(meeting: string, { meetings }: Library): string[] {
  const found = meetings.find(meeting);
  if (found.kind !== 'one') return [];
  const topics = topicsOf(meetings.saidOn(found.meeting)).map(({ topic }) => topic);
  return [...found.meeting.participants.map(({ name }) => name), ...topics];
}
