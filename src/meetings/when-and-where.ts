import { COMPLEMENTISERS } from '../statements/speakers/lexicon/limits.ts';
import { once } from '../statements/speakers/once.ts';
import { shifted } from '../text/period-parts.ts';
import type { Token } from '../text/period-tokens.ts';
import { sliceOf } from '../text/span.ts';
import { type Cue, cueAt } from './cue-at.ts';
import { type Day, daysIn, type PageDay } from './day-in.ts';
import { isOfSubject } from './discussed.ts';
import type { Participant } from './meeting.ts';
import type { Named } from './named.ts';
import { type Kingdom, type Place, settledPlace } from './place-at.ts';
import { placesIn, placeVisited } from './place-in.ts';
import { PREMISES, TIMES, TOPICS, WITH } from './relations.ts';
import type { SentenceWords } from './sentence-words.ts';
import type { Tense, TraceDay } from './trace.ts';

/** How far a day may stand from the word of meeting, in words, and a place. */
const DAY_REACH = 25;
const PLACE_REACH = 14;
const ARRIVAL_REACH = 6;
/** A surname that nobody knows and a word of courtesy may stand before a place; more, or a noun with its article, are what was spoken of. */
const MOST_OTHERS = 2;

/** The days and places of a sentence, read when they are first asked for: most sentences tell of no meeting of anybody. */
export class WhenAndWhere {
  readonly #text: string;
  readonly #kingdom: Kingdom;
  readonly #read: SentenceWords;
  readonly #days: () => readonly Day[];
  readonly #places: () => readonly Place[];

  constructor(text: string, read: SentenceWords, page: PageDay | null, kingdom: Kingdom) {
    const { words, from, to } = read;
    this.#text = text;
    this.#kingdom = kingdom;
    this.#read = read;
    this.#days = once(() => daysIn(words, from, to, page));
    this.#places = once(() => placesIn(text, words, from, to, kingdom));
  }

  day(cue: Cue): Day | null {
    return nearest(this.#days(), this.#read, cue);
  }

  place(cue: Cue, sides: readonly Participant[]): Place | null {
    const place = placeOfObject(this.#text, this.#read, cue, this.#kingdom) ?? placeOf(this.#places(), this.#read, cue);
    return settledPlace(place, sides);
  }
}

/** The day with its words; of what is to come only one that is not past, of what was before only one that is. */
export function dayOf(
  day: Day | null,
  tense: Tense,
  page: PageDay | null,
  text: string,
  words: readonly Token[],
): TraceDay | null {
  if (day === null || (tense === 'coming' && !isAhead(day, page)) || (tense === 'before' && isNews(day, page)))
    return null;
  const span = { start: words[day.from]?.start ?? 0, end: words[day.to - 1]?.end ?? 0 };
  return { days: day.days, basis: day.basis, words: sliceOf(text, span) };
}

function nearest(days: readonly Day[], read: SentenceWords, cue: Cue): Day | null {
  let best: Day | null = null;
  let least = DAY_REACH + 1;
  for (const day of days) {
    // What stands behind the word belongs to it more than what stands before it.
    const away = day.from >= cue.to ? apart(read, cue.to, day.from) : apart(read, day.to, cue.from) * 1.5;
    if (away < least) [best, least] = [day, away];
  }
  return best;
}

/** The words from one to another; names and titles count as one word, however long: «صاحب السمو الملكي الأمير …». */
function apart({ named }: SentenceWords, from: number, to: number): number {
  const inside = named.filter((each) => each.from >= from && each.to <= to);
  return inside.reduce((sum, each) => sum - (each.to - each.from) + 1, to - from);
}

function placeOf(places: readonly Place[], read: SentenceWords, cue: Cue): Place | null {
  if (cue.kind === 'call') return null;
  const { words, named } = read;
  // A place in a title is where somebody is in office; «قصر السلام بمدينة جدة» is where they met.
  const isTitle = (each: Named) => each.mention.form !== 'institution';
  const isOfTitle = ({ at }: Place) =>
    named.some((each) => isTitle(each) && each.from < at && at < each.to) || isBeforeName(read, at);
  const free = places.filter((place) => !isOfTitle(place));
  const behind = free.filter(({ at }) => at >= cue.to && apart(read, cue.to, at) <= PLACE_REACH);
  // «زيارة إلى مملكة إسبانيا … في مدريد»
  if (cue.arrival) return behind.find(({ at }) => isDestination(read, cue, at)) ?? null;
  if (cue.frame === 'with') return behind.find((place) => !isOfObject(read, cue, place)) ?? null;
  const after = behind.find(({ isState, country }) => !isState && country === behind[0]?.key) ?? behind[0];
  if (
    after &&
    !isTopic(words, cue.to, after.at) &&
    !isOfOtherClause(words, cue.to, after.at) &&
    !isOfOtherVisit(words, cue, after.at)
  )
    return after;
  const before = free.findLast(({ at }) => at < cue.from && apart(read, at, cue.from) <= PLACE_REACH);
  return before && !isTopic(words, Math.max(0, before.at - 5), cue.from) ? before : null;
}

/** «مدير المدارس في موريتانيا أحمد الأمين»: right before a bare name a place is part of the title. */
function isBeforeName({ words, named }: SentenceWords, at: number): boolean {
  const next = named.find(({ from }) => from === at + 1);
  return (
    next?.mention.form === 'full-name' && next.mention.name?.start === words[next.from]?.start && next.letter === ''
  );
}

function placeOfObject(text: string, { words, named, to }: SentenceWords, cue: Cue, kingdom: Kingdom): Place | null {
  if (cue.kind !== 'visit' || cue.frame !== 'verb') return null;
  const reach = cue.arrival ? 2 : PLACE_REACH;
  const place = placeVisited(text, words, cue.to, Math.min(to, cue.to + reach), kingdom);
  return place && !named.some((each) => each.from < place.at && place.at < each.to) ? place : null;
}

/** «عقد محادثات مع ضيفه، وكان ولي العهد في جدة» */
function isOfOtherClause(words: readonly Token[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ folded }) => /^و?كانت?$/u.test(folded));
}

/** «زيارة الوزير إلى الإقليم جاءت بعد زيارته لبغداد»: the place behind a second visit is that of the second. */
function isOfOtherVisit(words: readonly Token[], cue: Cue, at: number): boolean {
  if (cue.kind !== 'visit') return false;
  return words.slice(cue.to, at).some((_, step) => cueAt(words, cue.to + step)?.kind === 'visit');
}

/** «وصل كيري إلى موسكو»: the first place behind «إلى», not far from the verb. */
function isDestination(read: SentenceWords, cue: Cue, at: number): boolean {
  const isTowards = [1, 2].some((back) => read.words[at - back]?.folded === 'الي');
  return isTowards && apart(read, cue.to, at) <= ARRIVAL_REACH;
}

/** «يبحث مع جعجع الأوضاع في لبنان»: a place behind what they speak of is no place of theirs; «في عمان أمس مع …» is. */
function isOfObject({ words, named }: SentenceWords, cue: Cue, { at }: Place): boolean {
  const isNamed = (index: number) => named.some(({ from, to }) => from <= index && index < to);
  const others = words
    .slice(cue.to, at - 1)
    .filter(
      ({ folded }, n) => !isNamed(cue.to + n) && !TIMES.has(folded) && !WITH.has(folded) && !PREMISES.has(folded),
    );
  return others.length > MOST_OTHERS || others.some(({ folded }) => folded.startsWith('ال'));
}

/** Whether what lies between two words is about something: «ركزت على الوضع في حلب». */
function isTopic(words: readonly Token[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ folded, gap }) => TOPICS.has(folded) || isOfSubject(folded) || COMPLEMENTISERS.has(folded) || gap === ':');
}

/** The day of the page or the one before. */
function isNews({ days }: Day, page: PageDay | null): boolean {
  return page?.day !== null && page?.day !== undefined && days.to >= shifted(page.day, -1);
}

/** Whether a day may be that of something to come: the day of the page or a later one. */
function isAhead({ days, coming }: Day, page: PageDay | null): boolean {
  return coming || (page?.day !== null && page?.day !== undefined && days.from >= page.day);
}
