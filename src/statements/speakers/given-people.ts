import type { Office, Person } from '../../corpus/person.ts';
import { fold } from '../../text/fold.ts';
import type { NamedOffice } from '../mention.ts';
import { Bearer } from './bearer.ts';
import { BearerIndex } from './bearer-index.ts';
import { mentionAt, mentionWords } from './mention-at.ts';
import { nameParts } from './name-parts.ts';
import { stateNamed } from './states.ts';

/** An office that somebody of the people file held, and when. */
export interface DatedOffice {
  readonly bearer: Bearer;
  readonly office: NamedOffice;
  readonly from: string | null;
  readonly to: string | null;
}

/** The people of the people file, as speakers are looked up among them. */
export interface GivenPeople {
  readonly index: BearerIndex<Bearer>;
  readonly offices: readonly DatedOffice[];
  /** By canonical name. */
  readonly officesOf: ReadonlyMap<string, readonly DatedOffice[]>;
  /** By whole folded name or alias: «بن سلمان», “barack obama”. */
  readonly byName: ReadonlyMap<string, Bearer>;
}

export function givenPeople(people: readonly Person[]): GivenPeople {
  const index = new BearerIndex<Bearer>((bearer) => bearer);
  const offices: DatedOffice[] = [];
  const officesOf = new Map<string, DatedOffice[]>();
  const byName = new Map<string, Bearer>();
  for (const person of people) {
    const bearer = new Bearer(person.name);
    bearer.given = person.name;
    index.put(bearer);
    const held: DatedOffice[] = [];
    officesOf.set(person.name, held);
    for (const name of [person.name, ...person.aliases]) {
      bearer.forms.set(name, bearer.forms.get(name) ?? 0);
      const key = nameKey(name);
      if (!byName.has(key)) byName.set(key, bearer);
    }
    for (const given of person.offices) {
      const { from = null, to = null } = given;
      const office = officeFor(given);
      if (!office) continue;
      const dated = { bearer, office, from, to };
      offices.push(dated);
      held.push(dated);
      bearer.offices.push(office);
    }
  }
  return { index, offices, officesOf, byName };
}

/** The canonical name of the people file for somebody, or null. */
export function givenNameOf(given: GivenPeople, bearer: Bearer): string | null {
  for (const form of bearer.forms.keys()) {
    const exact = given.byName.get(nameKey(form));
    if (exact) return exact.given;
  }
  const [one, another] = given.index.named(bearer.parts).filter(({ isFull }) => isFull);
  return one && !another ? one.given : null;
}

/** What a name is looked up by: its folded words without articles, «بن» with the word behind it. */
export function nameKey(name: string): string {
  return nameParts(name).all.join(' ');
}

/** Office-holders of that name on a day, or at any time where the day is not known. */
export function heldOn({ from, to }: DatedOffice, day: string | null): boolean {
  if (day === null) return true;
  const begins = from === null || from.slice(0, day.length) <= day.slice(0, from.length);
  const lasts = to === null || to.slice(0, day.length) >= day.slice(0, to.length);
  return begins && lasts;
}

const OFFICES = new WeakMap<Office, NamedOffice | null>();

/** What an office of the people file means. Each is read once, however often the people are looked up anew. */
function officeFor(office: Office): NamedOffice | null {
  const known = OFFICES.get(office);
  if (known !== undefined) return known;
  const read = officeOf(office);
  OFFICES.set(office, read);
  return read;
}

function officeOf({ title, country, body }: Office): NamedOffice | null {
  const text = body === undefined ? title : `${title} ل${body}`;
  const office = mentionAt(text, mentionWords(text), 0)?.offices[0];
  if (!office) return null;
  const state = country === undefined ? null : stateNamed(fold(country));
  const countries =
    state === null || office.countries.includes(state) ? office.countries : [...office.countries, state];
  const words = body === undefined ? [] : mentionWords(body).map(({ folded }) => folded.replace(/^ال/u, ''));
  return { ...office, countries, field: [...new Set([...office.field, ...words])] };
}
