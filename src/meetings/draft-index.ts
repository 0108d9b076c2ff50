import type { DateRange } from '../text/calendar-date.ts';
import { shifted } from '../text/period-parts.ts';
import { lengthOf } from './day-in.ts';
import type { Draft } from './draft.ts';

/** A draft with the days that it was known to be of when it was put in. */
export interface Known {
  readonly draft: Draft;
  readonly range: DateRange | null;
}

/** More days than these are no day of a meeting: a month, a year. */
const LONGEST = 10;
/** Nobody is looked up under more names: a page that lists hundreds is no report on one meeting. */
const MOST_KEYS = 12;
/** More of one party and day are not compared: hundreds of drafts on one day are a hostile archive, not news. */
const MOST_NEAR = 64;

/** Drafts by who met and on which day, so that each is compared only with those that it may be one with. */
export class DraftIndex {
  readonly #byDay = new Map<string, Known[]>();
  /** Those of a longer time, by who met. */
  readonly #long = new Map<string, Known[]>();

  add(known: Known): void {
    const { draft, range } = known;
    if (range === null) return;
    for (const key of keysOf(draft)) {
      if (lengthOf(range) > LONGEST) put(this.#long, key, known);
      else for (const day of daysOf(range)) put(this.#byDay, `${key} ${day}`, known);
    }
  }

  /** Those that share a party with a draft and may be of some days, in the order in which they were added. */
  near(draft: Draft, days: DateRange): Known[] {
    const found = new Set<Known>();
    const isLong = lengthOf(days) > MOST_DAYS;
    for (const key of keysOf(draft)) {
      for (const known of this.#long.get(key) ?? []) found.add(known);
      if (!isLong)
        for (const day of daysOf(days)) for (const known of this.#byDay.get(`${key} ${day}`) ?? []) found.add(known);
    }
    return [...found];
  }
}

/** A time of more days than these is looked for among the long ones alone. */
const MOST_DAYS = 45;

function put(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [known]);
  else if (list.length < MOST_NEAR) list.push(known);
}

function* daysOf(range: DateRange): Generator<string> {
  // Counted, not compared: behind the last day of the year 9999 no day can be written.
  for (let day = 0; day < lengthOf(range); day++) yield shifted(range.from, day);
}

/** Of a person the name; of a state or body also the states that it speaks for. */
function keysOf(draft: Draft): string[] {
  const keys = draft
    .participants()
    .slice(0, MOST_KEYS)
    .flatMap(({ value: { name, isPerson, states } }) => (isPerson ? [name] : [name, ...states]));
  return [...new Set(keys)];
}
