import { inDictionary } from '../statements/speakers/common-words.ts';
import { isFirstName, isSurname } from '../statements/speakers/known-names.ts';
import { isCity } from '../statements/speakers/places.ts';
import { stateNamed, stateOfAdjective, stateOfCapital } from '../statements/speakers/states.ts';
import { analyse } from '../text/analysis.ts';
import { parseDateInterval, rangesOverlap } from '../text/calendar-date.ts';
import { fold } from '../text/fold.ts';
import { type Period, periodsIn } from '../text/period.ts';
import { mergeSpans, sliceOf } from '../text/span.ts';
import { type AskedWord, askedWords, isOfName } from './asked-words.ts';
import type { Meeting } from './meeting.ts';

const ABOUT = /(?<=^|\s)(?:عن|حول|بشأن|بخصوص|about|on|over|regarding)(?=\s)/iu;

/** Two who met, or one and the place, tell which meeting is meant. */
const FEW_NAMED = 2;
const MOST_NEAR = 10;
const CONFERENCE = /موتمر|press conference/iu;

function isWord({ exact }: AskedWord): boolean {
  return !/^\d+$/u.test(exact);
}

/** A name of a meeting as somebody types it, taken apart once. */
export class AskedMeeting {
  readonly #periods: readonly Period[];
  readonly #words: readonly AskedWord[];
  /** What is asked about: «… حول حلب». It need not be who met, nor where. */
  readonly #about: readonly AskedWord[];
  readonly #isConference: boolean;

  constructor(query: string) {
    this.#isConference = CONFERENCE.test(fold(query));
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
    const mayBeAbout = sure.length >= FEW_NAMED;
    return (
      rest.every((word) => (!mustBeNamed(word) || (mayBeAbout && isTopic(word))) && isSpokenOf(word, meeting)) &&
      this.#about.every((word) => isNamedBy(word, meeting) || isSpokenOf(word, meeting))
    );
  }

  /** Those that were a press conference, where one is asked for and one was. */
  narrowed(fits: readonly Meeting[]): readonly Meeting[] {
    const conferences = this.#isConference ? fits.filter(hadConference) : [];
    return conferences.length === 1 ? conferences : fits;
  }

  /** Those that names or times of it fit, the most of it first. */
  nearest(meetings: readonly Meeting[]): Meeting[] {
    const scored = meetings.map((meeting) => {
      const named = this.#words.filter((word) => isNamedBy(word, meeting)).length;
      const timed = this.#periods.filter((period) => isIn(meeting, period)).length;
      return { meeting, score: named + timed };
    });
    const some = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    return some.slice(0, MOST_NEAR).map(({ meeting }) => meeting);
  }
}

function hadConference({ traces }: Meeting): boolean {
  return traces.some(({ article, paragraph, cue }) =>
    CONFERENCE.test(fold(sliceOf(paragraph?.text ?? article.title, cue))),
  );
}

/** A city that those who met may have spoken of: "Kerry Lavrov Aleppo talks"; «في حلب» is where they met. */
function isTopic({ exact, stems, isInside }: AskedWord): boolean {
  return !isInside && (isCity(exact) || [...stems].some(isCity));
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
