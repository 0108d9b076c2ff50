import type { Article } from '../corpus/article.ts';
import { type NameParts, nameParts, sameBearer } from '../statements/speakers/name-parts.ts';
import type { DateRange } from '../text/calendar-date.ts';
import { lengthOf, near } from './day-in.ts';
import type { MeetingKind, Participant, Standing } from './meeting.ts';
import { isRegion, type Place } from './place-at.ts';
import type { Trace } from './trace.ts';

/** The traces that are of one meeting, as far as is known yet, with what they name summed up. */
export class Draft {
  readonly kind: MeetingKind;
  standing: Standing;
  readonly #traces: Trace[] = [];
  readonly #parties = new Map<string, Weighed<Participant>>();
  readonly #places = new Map<string, Weighed<Place>>();
  readonly #days = new Map<string, Weighed<Trace>>();
  #weight = 0;
  /** The parties in order; null where a trace has come since. */
  #known: readonly Weighed<Participant>[] | null = null;

  constructor(first: Trace, standing: Standing) {
    this.kind = first.kind;
    this.standing = standing;
    this.add(first);
  }

  get traces(): readonly Trace[] {
    return this.#traces;
  }

  get weight(): number {
    return this.#weight;
  }

  get articles(): readonly Article[] {
    return [...new Set(this.#traces.map(({ article }) => article))];
  }

  add(trace: Trace): void {
    const { sides, place, day, weight, tense } = trace;
    this.#traces.push(trace);
    this.#weight += weight;
    this.#known = null;
    for (const side of sides) weigh(this.#parties, { key: side.name, value: side, weight }, together);
    // «يلتقيه في الرياض … ودعاه إلى زيارة عدن»: where somebody is yet to go is not where they met.
    const isPlan = tense === 'coming' && this.standing !== 'announced';
    if (place && !isPlan) weigh(this.#places, { key: place.key, value: place, weight });
    if (day && !isPlan) weigh(this.#days, { key: `${day.days.from}/${day.days.to}`, value: trace, weight });
  }

  /** Those who met, the most spoken of first; two spellings of a name are one. */
  participants(): readonly Weighed<Participant>[] {
    this.#known ??= heaviestFirst(withoutDoubles(heaviestFirst([...this.#parties.values()])));
    return this.#known;
  }

  /** The places that are named: cities, then states, then what is larger. */
  places(): Weighed<Place>[] {
    const all = heaviestFirst([...this.#places.values()]);
    return all.toSorted((a, b) => sizeOf(a.value) - sizeOf(b.value));
  }

  /** The days that are named, single ones before longer times. */
  days(): Weighed<Trace>[] {
    const isLong = ({ value: { day } }: Weighed<Trace>) => Number(day === null || lengthOf(day.days) > 1);
    return heaviestFirst([...this.#days.values()]).toSorted((a, b) => isLong(a) - isLong(b));
  }

  get range(): DateRange | null {
    return this.days()[0]?.value.day?.days ?? null;
  }
}

interface Weighed<Value> {
  readonly key: string;
  readonly value: Value;
  readonly weight: number;
}

/** Adds a weight under a key; `kept` makes of the one that is known and the new one what is kept. */
function weigh<Value>(
  sums: Map<string, Weighed<Value>>,
  { key, value, weight }: Weighed<Value>,
  kept: (known: Value, value: Value) => Value = (known) => known,
): void {
  const known = sums.get(key);
  sums.set(
    key,
    known ? { key, value: kept(known.value, value), weight: known.weight + weight } : { key, value, weight },
  );
}

/** What two mentions of somebody tell of him. */
function together(known: Participant, other: Participant): Participant {
  const states = [...new Set([...known.states, ...other.states])];
  return { ...known, isOfficial: known.isOfficial || other.isOfficial, states };
}

function heaviestFirst<Value>(all: readonly Weighed<Value>[]): Weighed<Value>[] {
  return all.toSorted((a, b) => b.weight - a.weight);
}

function withoutDoubles(all: readonly Weighed<Participant>[]): Weighed<Participant>[] {
  const one: Weighed<Participant>[] = [];
  for (const each of all) {
    const at = one.findIndex(({ value }) => value.isPerson && each.value.isPerson && areSame(value, each.value));
    const known = one[at];
    if (known) one[at] = { ...known, weight: known.weight + each.weight };
    else one.push(each);
  }
  return one;
}

/** Whether two may be one person or state: the same name, or a state and somebody of it. */
export function areSame(a: Participant, b: Participant): boolean {
  if (a.name === b.name) return true;
  if (a.isPerson && b.isPerson) return sameName(a.name, b.name);
  return a.isPerson !== b.isPerson && a.states.some((state) => b.states.includes(state));
}

/** «ولد الشيخ» of «إسماعيل ولد الشيخ أحمد»: by whom people of Mauritania are called. */
const SON = /(?<!\S)ولد \S+/u;
const PARTS = new Map<string, NameParts>();
const MOST_KEPT = 10_000;

function partsOf(name: string): NameParts {
  const known = PARTS.get(name);
  if (known) return known;
  if (PARTS.size >= MOST_KEPT) PARTS.clear();
  const parts = nameParts(name);
  PARTS.set(name, parts);
  return parts;
}

/** Two spellings of one full name: «أوهورو كينياتا» and «اوهورو كيناتا». */
function sameName(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const [son, otherSon] = [a, b].map((name) => SON.exec(name)?.[0]);
  if (son !== undefined && son === otherSon) return true;
  return one.all.length > 1 && other.all.length > 1 && sameBearer(one, other);
}

/** Whether two times can be one. Times without a day say nothing. */
export function sameTime(a: DateRange | null, b: DateRange | null, apart = 0): boolean {
  return a === null || b === null || near(a, b, apart);
}

function sizeOf(place: Place): number {
  return isRegion(place) ? 2 : Number(place.isState);
}

/** Whether two places can be one: the same, one the state of the other, or one not known. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null || a.key === b.key || isRegion(a) || isRegion(b)) return true;
  if (a.isState === b.isState) return false;
  const [state, city] = a.isState ? [a, b] : [b, a];
  return city.country === null || city.country === state.key;
}

/**
 * Whether those who met in the one are those who met in the other: both sides the same, or one and all for the same two states, as the
 * minister and then the president meet their guest. A host and his men who receive another guest are another meeting.
 */
export function sameSides(a: readonly Participant[], b: readonly Participant[], place: Place | null): boolean {
  const shared = a.filter((one) => b.some((other) => areSame(one, other)));
  if (shared.length === 0) return false;
  if (a.length === 1 && b.length === 1) return true;
  const others = [a.filter((one) => !isAmong(one, b)), b.filter((one) => !isAmong(one, a))];
  if (shared.length > 1 && (statesOf(shared).size > 1 || others.some((rest) => rest.length === 0))) return true;
  const states = statesOf([...a, ...b]);
  if (place?.country) states.add(place.country);
  return states.size === 2 && [...a, ...b].every((each) => each.states.length > 0);
}

function isAmong(one: Participant, all: readonly Participant[]): boolean {
  return all.some((other) => areSame(one, other));
}

/** The first state of each. */
function statesOf(parties: readonly Participant[]): Set<string> {
  return new Set(parties.flatMap(({ states }) => states.slice(0, 1)));
}
