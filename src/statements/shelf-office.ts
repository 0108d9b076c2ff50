import type { Office, Person } from '../corpus/person.ts';
import { type OpenDateRange, parsePartialDate, rangesOverlap } from '../text/calendar-date.ts';
import { fold } from '../text/fold.ts';
import { COUNTRIES } from '../text/lexicon/countries.ts';
import { words } from '../text/words.ts';
import { daysOf } from './shelf-event.ts';
import { nameWords } from './shelf-words.ts';
import type { Statement } from './statement.ts';

/** A term in an office. */
export interface Term {
  readonly person: string;
  readonly time: OpenDateRange;
  /** Whether only words of a known day are told by it: others are known to hold the office in the archive. */
  readonly isOfDated?: boolean;
}

/** Between an office and its state: «الأمين العام للأمم المتحدة», «وزير خارجية روسيا». */
const JOINED = /^ل(?=ل?[^ل]{3})/u;

/**
 * The terms of an office that is asked for by its title and state: «وزير الخارجية الروسي» → every foreign minister of Russia that is known,
 * «الأمين العام للأمم المتحدة». None where the words name no known office.
 */
export function termsOf(asked: string, people: readonly Person[]): Term[] {
  const { country, key: sought } = officeNamed(asked);
  if (sought === '') return [];
  return people.flatMap(({ name, offices }) =>
    offices
      .filter((office) => keysOf(office)[country === null ? 'whole' : 'stateless'] === sought)
      .filter((office) => country === null || (office.country !== undefined && stateOf(office.country) === country))
      .map((office) => ({ person: name, time: timeOf(office) })),
  );
}

/** An office by its state and its key: «وزير الخارجية الروسي» → russia, «وزير خارجيه». */
export interface NamedOffice {
  readonly country: string | null;
  readonly key: string;
}

/** The office that some words name, if they name one. */
export function officeNamed(text: string): NamedOffice {
  const { country, rest } = countryIn(words(text).map((word) => fold(word.text)));
  return { country, key: keyOf(rest) };
}

/** Whether somebody held the office when it was said; where the day is not known, whether ever. */
export function heldWhenSaid(statement: Statement, terms: readonly Term[]): boolean {
  const days = daysOf(statement);
  return terms.some(
    ({ person, time, isOfDated }) =>
      person === statement.speaker && (days ? rangesOverlap(days, time) : isOfDated !== true),
  );
}

/** An office of a body, or of nothing, is asked for with all of its words; of a state, with or without its name. */
interface Keys {
  readonly whole: string;
  readonly stateless: string;
}

/** Every question for somebody goes through all offices, and these do not change. */
const KEYS = new WeakMap<Office, Keys>();

function keysOf(office: Office): Keys {
  const known = KEYS.get(office);
  if (known) return known;
  const { title, country, body } = office;
  const key = (...parts: readonly (string | undefined)[]) => keyOf(nameWords(parts.filter(Boolean).join(' ')));
  const keys = { whole: key(title, body, country), stateless: key(title, body) };
  KEYS.set(office, keys);
  return keys;
}

function timeOf({ from, to }: Office): OpenDateRange {
  return { from: parsePartialDate(from ?? '')?.from ?? null, to: parsePartialDate(to ?? '')?.to ?? null };
}

/** The words without article and «لـ», and the office as a man holds it: «المتحدثة باسم وزارة الخارجية» is «متحدث باسم خارجية». */
function keyOf(title: readonly string[]): string {
  return title
    .map((word, at) => (at === 0 ? word.replace(/ه$/u, '') : word.replace(JOINED, '')))
    .map((word) => word.replace(/^(?:ال|ل)(?=..)/u, ''))
    .filter((word) => word !== 'وزار' && word !== 'وزاره')
    .join(' ');
}

/** The state that an adjective, a name or a capital stands for, and the other words: «وزير الخارجية الروسي» → russia. */
function countryIn(typed: readonly string[]): { readonly country: string | null; readonly rest: readonly string[] } {
  for (let at = typed.length - 1; at > 0; at--) {
    for (const length of [2, 1]) {
      const country = stateOf(typed.slice(at, at + length).join(' '));
      if (country !== null) return { country, rest: [...typed.slice(0, at), ...typed.slice(at + length)] };
    }
  }
  return { country: null, rest: typed };
}

let states: ReadonlyMap<string, string> | null = null;

/** The first English name of a state: «روسيا», «الروسي», «الروسية», «موسكو» → `russia`. */
function stateOf(name: string): string | null {
  states ??= new Map(
    COUNTRIES.flatMap(({ english, arabic, adjective, capital }) => {
      const state = english.split(', ')[0] ?? '';
      const adjectives = adjective.split('، ').flatMap((one) => [`ال${fold(one)}`, `ال${fold(one)}ه`]);
      const names = [arabic, capital].flatMap((list) => list.split('، ').map(fold));
      return [...names, ...adjectives].filter(Boolean).map((one) => [one, state] as const);
    }),
  );
  return states.get(fold(name)) ?? null;
}
