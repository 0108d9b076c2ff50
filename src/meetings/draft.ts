import type { Article } from '../corpus/article.ts';
import { nameParts, sameBearer } from '../statements/speakers/name-parts.ts';
import type { DateRange } from '../text/calendar-date.ts';
import { lengthOf, near } from './day-in.ts';
import type { MeetingKind, Participant, Standing } from './meeting.ts';
import type { Place } from './place-in.ts';
import type { Trace } from './trace.ts';

/** The traces that are of one meeting, as far as is known yet. */
export class Draft {
  readonly traces: Trace[] = [];
  readonly kind: MeetingKind;
  standing: Standing;

  constructor(first: Trace, standing: Standing) {
    this.kind = first.kind;
    this.standing = standing;
    this.traces.push(first);
  }

  get weight(): number {
    return this.traces.reduce((sum, trace) => sum + trace.weight, 0);
  }

  get articles(): readonly Article[] {
    return [...new Set(this.traces.map(({ article }) => article))];
  }

  /** Those who met, the most spoken of first. */
  participants(): Weighed<Participant>[] {
    const all = weighed(
      this.traces.flatMap(({ sides, weight }) => sides.map((side) => ({ key: side.name, value: side, weight }))),
    );
    const one: Weighed<Participant>[] = [];
    for (const each of all) {
      const at = one.findIndex(({ value }) => value.isPerson && each.value.isPerson && areSame(value, each.value));
      const known = one[at];
      if (known) one[at] = { ...known, weight: known.weight + each.weight };
      else one.push({ ...each, value: { ...each.value, states: this.#statesOf(each.key) } });
    }
    return one.sort((a, b) => b.weight - a.weight);
  }

  #statesOf(name: string): string[] {
    return [
      ...new Set(
        this.traces.flatMap(({ sides }) => sides.filter((side) => side.name === name).flatMap(({ states }) => states)),
      ),
    ];
  }

  /** The places that are named, cities before states. */
  places(): Weighed<Place>[] {
    const all = weighed(
      this.traces.flatMap(({ place, weight }) => (place ? [{ key: place.key, value: place, weight }] : [])),
    );
    return [...all.filter(({ value }) => !value.isState), ...all.filter(({ value }) => value.isState)];
  }

  /** The days that are named, single ones before longer times. */
  days(): Weighed<Trace>[] {
    const all = weighed(
      this.traces.flatMap((trace) => {
        const { day, weight } = trace;
        return day ? [{ key: `${day.days.from}/${day.days.to}`, value: trace, weight }] : [];
      }),
    );
    const length = ({ value }: Weighed<Trace>) => (value.day && lengthOf(value.day.days) === 1 ? 1 : 2);
    return all.toSorted((a, b) => length(a) - length(b));
  }

  get range(): DateRange | null {
    return this.days()[0]?.value.day?.days ?? null;
  }
}

export interface Weighed<Value> {
  readonly key: string;
  readonly value: Value;
  readonly weight: number;
}

/** One for each key, with the weights of all of them together, the heaviest first. */
function weighed<Value>(all: readonly Weighed<Value>[]): Weighed<Value>[] {
  const sums = new Map<string, Weighed<Value>>();
  for (const each of all) {
    const known = sums.get(each.key);
    sums.set(each.key, known ? { ...known, weight: known.weight + each.weight } : each);
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight);
}

/** Whether two may be one person or state: the same name, or a state and somebody of it. */
export function areSame(a: Participant, b: Participant): boolean {
  if (a.name === b.name) return true;
  if (a.isPerson && b.isPerson) return sameName(a.name, b.name);
  return a.isPerson !== b.isPerson && a.states.some((state) => b.states.includes(state));
}

/** Two spellings of one full name: «أوهورو كينياتا» and «اوهورو كيناتا». */
function sameName(a: string, b: string): boolean {
  const [one, other] = [nameParts(a), nameParts(b)];
  return one.all.length > 1 && other.all.length > 1 && sameBearer(one, other);
}

/** Whether two times can be one. Times without a day say nothing. */
export function sameTime(a: DateRange | null, b: DateRange | null, apart = 0): boolean {
  return a === null || b === null || near(a, b, apart);
}

/** Whether two places can be one: the same, one the state of the other, or one not known. */
export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null || a.key === b.key) return true;
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
