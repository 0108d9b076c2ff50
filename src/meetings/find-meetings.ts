import { fold } from '../text/fold.ts';
import { AskedMeeting } from './asked-meeting.ts';
import type { Meeting, Standing } from './meeting.ts';

/** What a name of a meeting leads to. */
export type FoundMeetings =
  | { readonly kind: 'one'; readonly meeting: Meeting }
  /** Several fit: the reader must choose. The most spoken of first. */
  | { readonly kind: 'several'; readonly candidates: readonly Meeting[] }
  /** None fits. Those that some of the name fits, the most of it first. */
  | { readonly kind: 'none'; readonly nearest: readonly Meeting[] };

/** Meetings that articles report on come first: what is only mentioned is meant where none of these fits. */
const ORDER: readonly (readonly Standing[])[] = [['reported'], ['announced', 'mentioned']];

/**
 * The meetings that a name may mean: «لقاء سوتشي 2015», «قعدة كيري مع بوتين», «١٢ أيار ٢٠١٥», "Hamburg talks". Every name and time in it
 * must fit; other words of it may be what the articles speak of.
 */
export function findMeetings(query: string, meetings: readonly Meeting[]): FoundMeetings {
  const exact = meetings.filter((meeting) => isCalled(meeting, query));
  if (exact.length > 0) return found(exact);
  const asked = new AskedMeeting(query);
  for (const standings of ORDER) {
    const fits = meetings.filter((meeting) => standings.includes(meeting.standing) && asked.fits(meeting));
    if (fits.length > 0) return found(asked.narrowed(fits));
  }
  return { kind: 'none', nearest: asked.nearest(meetings) };
}

function found(meetings: readonly Meeting[]): FoundMeetings {
  const [meeting] = meetings;
  if (meeting && meetings.length === 1) return { kind: 'one', meeting };
  return { kind: 'several', candidates: meetings.toSorted((a, b) => b.traces.length - a.traces.length) };
}

/** By its id, its title or a name that its keeper gave it. */
function isCalled({ id, title, names }: Meeting, query: string): boolean {
  const typed = keyOf(query);
  return typed !== '' && [id, title, ...names].some((name) => keyOf(name) === typed);
}

function keyOf(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
