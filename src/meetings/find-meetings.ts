import { inDictionary } from '../statements/speakers/common-words.ts';
import { isFirstName, isSurname } from '../statements/speakers/known-names.ts';
import { stateNamed, stateOfAdjective, stateOfCapital } from '../statements/speakers/states.ts';
import { analyse } from '../text/analysis.ts';
import { parseDateInterval, rangesOverlap } from '../text/calendar-date.ts';
import { fold } from '../text/fold.ts';
import { type Period, periodsIn } from '../text/period.ts';
import { mergeSpans } from '../text/span.ts';
import { type AskedWord, askedWords, isOfName } from './asked-words.ts';
import type { Meeting, Standing } from './meeting.ts';

/** What a name of a meeting leads to. */
export type FoundMeetings =
  | { readonly kind: 'one'; readonly meeting: Meeting }
  /** Several fit: the reader must choose. The most spoken of first. */
  | { readonly kind: 'several'; readonly candidates: readonly Meeting[] }
  | { readonly kind: 'none' };

/** Meetings that articles report on come first: what is only mentioned is meant where none of these fits. */
const ORDER: readonly (readonly Standing[])[] = [['reported'], ['announced', 'mentioned']];

/**
 * The meetings that a name may mean: «لقاء سوتشي 2015», «قعدة كيري مع بوتين», «١٢ أيار ٢٠١٥», "Hamburg talks". Every name and time in it
 * must fit; other words of it may be what the articles speak of.
 */
export function findMeetings(query: string, meetings: readonly Meeting[]): FoundMeetings {
  const exact = meetings.filter((meeting) => isCalled(meeting, query));
  if (exact.length > 0) return found(exact);
  const asked = new Asked(query);
  for (const standings of ORDER) {
    const fits = meetings.filter((meeting) => standings.includes(meeting.standing) && asked.fits(meeting));
    if (fits.length > 0) return found(fits);
  }
  return { kind: 'none' };
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

const ABOUT = /(?<=^|\s)(?:عن|حول|بشأن|بخصوص|about|on|over|regarding)(?=\s)/iu;

function isWord({ exact }: AskedWord): boolean {
  return !/^\d+$/u.test(exact);
}

/** A question for a meeting, taken apart once. */
class Asked {
  readonly #periods: readonly Period[];
  readonly #words: readonly AskedWord[];
  /** What is asked about: «… حول حلب». It need not be who met, nor where. */
  readonly #about: readonly AskedWord[];

  constructor(query: string) {
    this.#periods = periodsIn(query);
    let rest = query;
    for (const { start, end } of mergeSpans(this.#periods.map(({ span }) => span)).toReversed()) {
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    }
    const [head = '', ...about] = rest.split(ABOUT);
    this.#words = askedWords(head).filter(isWord);
    this.#about = askedWords(about.join(' ')).filter(isWord);
  }

  fits(meeting: Meeting): boolean {
    if (!this.#periods.every((period) => isIn(meeting, period))) return false;
    const sure = this.#words.filter((word) => isNamedBy(word, meeting));
    if (sure.length === 0 && this.#periods.length === 0) return false;
    const rest = this.#words.filter((word) => !sure.includes(word));
    return (
      rest.every((word) => !mustBeNamed(word) && isSpokenOf(word, meeting)) &&
      this.#about.every((word) => isNamedBy(word, meeting) || isSpokenOf(word, meeting))
    );
  }
}

function isIn({ when }: Meeting, { from, to, month }: Period): boolean {
  const days = when && parseDateInterval(when.date);
  if (!days) return false;
  if (from === null && to === null) {
    // A month of no year: that of the meeting, where it lies in one.
    return days.from.slice(5, 7) === String(month).padStart(2, '0') && days.to.slice(5, 7) === days.from.slice(5, 7);
  }
  return rangesOverlap({ from, to }, days);
}

/** Whether it names one who met, the place, or a state of either. */
function isNamedBy(word: AskedWord, { participants, place, country, names, parts }: Meeting): boolean {
  const people = [...participants.map(({ name }) => name), ...parts.flatMap((part) => part.participants)];
  const called = [...people, ...participants.map(({ short }) => short), ...(place === null ? [] : [place]), ...names];
  if (called.some((name) => isOfName(word, name))) return true;
  const state = stateIn(word);
  return state !== null && (state === country || participants.some(({ states }) => states.includes(state)));
}

/** The state of a name or an adjective; a capital is rather a place: «لقاء موسكو». */
function stateIn({ exact, stems }: AskedWord): string | null {
  const forms = [exact, exact.replace(/^[وبلف]/u, ''), ...stems];
  for (const form of forms) {
    if (stateOfCapital(form) !== null) return null;
    const state = stateNamed(form) ?? stateOfAdjective(form);
    if (state !== null) return state;
  }
  return null;
}

/**
 * A name of a person or a place that is none of this meeting's is of another meeting, and a word of no dictionary is a name that nobody
 * knows. A state may be what it was about.
 */
function mustBeNamed(word: AskedWord): boolean {
  const { exact, isName } = word;
  return stateIn(word) === null && (isName || isSurname(exact) || isFirstName(exact) || !inDictionary(exact));
}

const STEMS = new WeakMap<Meeting, ReadonlySet<string>>();

/** Whether the articles that report on it speak of that. */
function isSpokenOf({ stems }: AskedWord, meeting: Meeting): boolean {
  const known = STEMS.get(meeting) ?? stemsOf(meeting);
  STEMS.set(meeting, known);
  return [...stems].some((stem) => known.has(stem));
}

function stemsOf({ articles, reports }: Meeting): ReadonlySet<string> {
  const texts = articles
    .slice(0, reports)
    .flatMap(({ title, paragraphs }) => [title, ...paragraphs.map(({ text }) => text)]);
  return new Set(texts.flatMap((text) => analyse(text).map(({ stem }) => stem)));
}
