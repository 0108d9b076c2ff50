import { isFirstName, isSurname } from '../statements/speakers/known-names.ts';
import { isCity, stateAt } from '../statements/speakers/places.ts';
import { type Reader, wordAt } from '../statements/speakers/reader.ts';
import { stateNamed, stateOf, stateOfCapital } from '../statements/speakers/states.ts';
import { fold } from '../text/fold.ts';
import { CITIES } from '../text/lexicon/cities.ts';
import { COUNTRIES } from '../text/lexicon/countries.ts';
import type { Token } from '../text/period-tokens.ts';
import { skeleton } from '../text/spelling.ts';
import type { Participant } from './meeting.ts';
import { PREPOSITIONS } from './relations.ts';

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

const IN = new Set(['في', 'فى', 'الي', 'وفي', 'بمدينه', 'العاصمه', 'مدينه', 'للعاصمه', 'بالعاصمه']);
/** A place follows these, of a list or of none: «في مدينة هامبورغ», «إلى محافظة عدن», «بدولة الكويت». */
const HEADS = new Set(
  ['مدينه', 'بلده', 'منتجع', 'محافظه', 'جزيره', 'قريه', 'منطقه', 'دوله', 'مملكه', 'جمهوريه', 'اقليم'].flatMap(
    (head) => [head, `ب${head}`, `ل${head}`],
  ),
);
/** Behind these an unknown word is rather an adjective or a field: «منطقة حرة», «دولة صديقة». */
const NO_PLACE = new Set(['منطقه', 'دوله', 'مملكه', 'جمهوريه']);
const IN_LETTERS = new Set(['ب', 'ل']);
const LEAST_LETTERS = 4;
/** «بجدة»: a shorter word with «ب» is a place if nothing else. */
const LEAST_BEHIND_B = 3;

const CITY_KEYS: ReadonlyMap<string, string> = new Map(
  CITIES.flatMap(({ english, arabic }) => arabic.split('، ').map((name) => [fold(name), first(english)] as const)),
);
const CAPITAL_KEYS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ capital, capitalEnglish }) =>
    capital.split('، ').map((name) => [fold(name), first(capitalEnglish)] as const),
  ),
);

function first(list: string): string {
  return list.split(', ')[0] ?? '';
}

/** The places in which a stretch of words says that something was: «في سوتشي», «إلى روسيا», «بجنيف». */
export function placesIn(text: string, words: readonly Token[], from: number, to: number): Place[] {
  const reader: Reader = { text, words, before: Number.POSITIVE_INFINITY, cut: null, isName: () => false };
  const places: Place[] = [];
  for (let at = from; at < to; at++) {
    const before = words[at - 1]?.folded ?? '';
    const isHeaded = HEADS.has(before) && isInside(words, at - 1);
    const place = IN.has(before) || isHeaded ? (placeAt(reader, at) ?? headed(words, at)) : attached(reader, at);
    if (place) places.push(place);
  }
  return places;
}

/** The place that a verb of visiting has for its object: «يزور كارتر بغداد». */
export function placeVisited(text: string, words: readonly Token[], from: number, to: number): Place | null {
  const reader: Reader = { text, words, before: Number.POSITIVE_INFINITY, cut: null, isName: () => false };
  for (let at = from; at < to; at++) {
    const place = PREPOSITIONS.has(words[at - 1]?.folded ?? '') ? null : placeAt(reader, at);
    if (place) return place;
  }
  return null;
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

/** The place that a word names, whatever stands before it. */
export function placeAt(reader: Reader, at: number): Place | null {
  const word = wordAt(reader, at);
  if (!word) return null;
  const state = stateAt(reader, at);
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

function attached(reader: Reader, at: number): Place | null {
  const word = wordAt(reader, at);
  const letter = word?.folded.charAt(0) ?? '';
  const least = letter === 'ب' ? LEAST_BEHIND_B : LEAST_LETTERS;
  if (!word || !IN_LETTERS.has(letter) || word.folded.length < least + 1) return null;
  // «باراك» is no «ب» and «اراك».
  if (isFirstName(word.folded) || isSurname(word.folded)) return null;
  const text = word.text.startsWith('لل') ? `ال${word.text.slice(2)}` : word.text.slice(1);
  const folded = fold(text);
  if (stateNamed(folded) === null && stateOfCapital(folded) === null && !isCity(folded)) return null;
  return placeAt({ ...reader, cut: { at, word: { ...word, text, folded } } }, at);
}

/** Whether «في» or the like stands before the head of a place, or a letter of place in it: «في محافظة», «بمحافظة». */
function isInside(words: readonly Token[], at: number): boolean {
  return IN_LETTERS.has(words[at]?.folded.charAt(0) ?? '') || IN.has(words[at - 1]?.folded ?? '');
}

function headed(words: readonly Token[], at: number): Place | null {
  const word = words[at];
  if (word?.gap !== '' || !HEADS.has(words[at - 1]?.folded ?? '')) return null;
  const isWord =
    word.folded.startsWith('ال') ||
    word.folded.length < LEAST_LETTERS ||
    NO_PLACE.has(words[at - 1]?.folded.replace(/^[بل]/u, '') ?? '');
  return isWord
    ? null
    : { key: skeleton(word.folded), name: word.text, printed: word.text, country: null, isState: false, at };
}
