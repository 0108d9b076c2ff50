import { isCity, longCityAt, stateAt } from '../statements/speakers/places.ts';
import { type Reader, wordAt } from '../statements/speakers/reader.ts';
import { stateNamed, stateOf, stateOfCapital } from '../statements/speakers/states.ts';
import { fold } from '../text/fold.ts';
import { CITIES } from '../text/lexicon/cities.ts';
import { COUNTRIES } from '../text/lexicon/countries.ts';
import type { Participant } from './meeting.ts';

/** Where something was, as a sentence says it. */
export interface Place {
  /** What it is compared by: the first English name of a city or state, `sochi`, else its consonants. */
  readonly key: string;
  /** Without the letter before it: «سوتشي»; of a state its usual name. */
  readonly name: string;
  readonly printed: string;
  /** The state that it is or lies in, where that is known. */
  readonly country: string | null;
  readonly isState: boolean;
  /** The index of its word. */
  readonly at: number;
}

/** The state that an article calls «المملكة». */
export type Kingdom = () => string | null;
const KINGDOM = 'المملكه';

const CITY_KEYS: ReadonlyMap<string, string> = new Map(
  CITIES.flatMap(({ english, arabic }) => arabic.split('، ').map((name) => [fold(name), first(english)] as const)),
);
const CAPITAL_KEYS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ capital, capitalEnglish }) =>
    capital.split('، ').map((name) => [fold(name), first(capitalEnglish)] as const),
  ),
);

const CAPITALS_OF: ReadonlySet<string> = new Set(
  COUNTRIES.filter(({ capital }) => capital !== '').map(({ english }) => first(english)),
);

function first(list: string): string {
  return list.split(', ')[0] ?? '';
}

/** Larger than a state: «الخليج», «أفريقيا»; a state or a city may be meant by it. By their keys. */
const REGIONS = new Set(['gulf', 'africa', 'north africa', 'middle east', 'europe', 'eastern europe', 'asia']);

export function isRegion({ key }: Place): boolean {
  return REGIONS.has(key);
}

/** The place that a word names, whatever stands before it. */
export function placeAt(reader: Reader, at: number, kingdom: Kingdom): Place | null {
  const word = wordAt(reader, at);
  if (!word) return null;
  const state = stateAt(reader, at);
  if (!state && word.folded === KINGDOM) return kingdomAt(word.text, at, kingdom());
  const long = state?.capital ? state.words : longCityAt(reader, at);
  if (long > 1) return cityOf(reader, at, long);
  if (state && !state.capital) {
    return {
      key: state.id,
      name: stateOf(state.id)?.name ?? word.text,
      printed: word.text,
      country: state.id,
      isState: true,
      at,
    };
  }
  // «مسقط رأسه» is where somebody was born.
  if (/^راس/u.test(wordAt(reader, at + 1)?.folded ?? '')) return null;
  const capital = CAPITAL_KEYS.get(word.folded);
  if (capital !== undefined) {
    return {
      key: capital,
      name: word.text,
      printed: word.text,
      country: stateOfCapital(word.folded),
      isState: false,
      at,
    };
  }
  if (!isCity(word.folded)) return null;
  return {
    key: CITY_KEYS.get(word.folded) ?? word.folded,
    name: word.text,
    printed: word.text,
    country: null,
    isState: false,
    at,
  };
}

function kingdomAt(printed: string, at: number, id: string | null): Place | null {
  const name = id === null ? undefined : stateOf(id)?.name;
  return id === null || name === undefined ? null : { key: id, name, printed, country: id, isState: true, at };
}

/** «أديس أبابا», «شرم الشيخ» */
function cityOf(reader: Reader, at: number, count: number): Place {
  const name = Array.from({ length: count }, (_, n) => wordAt(reader, at + n)?.text ?? '').join(' ');
  const folded = fold(name);
  const key = CAPITAL_KEYS.get(folded) ?? CITY_KEYS.get(folded) ?? folded;
  return { key, name, printed: name, country: stateOfCapital(folded), isState: false, at };
}

/** «عمان» is the capital where those who met are of Jordan, and the sultanate where they are of it. */
export function settledPlace(place: Place | null, sides: readonly Participant[]): Place | null {
  if (place === null || !place.isState) return place;
  const folded = fold(place.printed);
  const state = stateOfCapital(folded);
  if (state === null || state === place.key) return place;
  const isOf = (country: string) => sides.some(({ states }) => states.includes(country));
  if (!isOf(state) || isOf(place.key)) return place;
  return { ...place, key: CAPITAL_KEYS.get(folded) ?? folded, name: place.printed, country: state, isState: false };
}

/** A state with a land: nobody goes to «للأمم المتحدة», though it meets others as states do. */
function isCountry(id: string | undefined): boolean {
  return id !== undefined && CAPITALS_OF.has(id);
}

/** Whether a word names a state, a city or «المملكة» whatever stands around it. */
export function isNamedPlace(reader: Reader, at: number): boolean {
  const folded = wordAt(reader, at)?.folded ?? '';
  const isOneWord =
    folded === KINGDOM || stateNamed(folded) !== null || stateOfCapital(folded) !== null || isCity(folded);
  return isOneWord || longCityAt(reader, at) > 0 || isCountry(stateAt(reader, at)?.id);
}
