import { CITIES } from '../../text/lexicon/cities.ts';
import { PEOPLES } from '../../text/lexicon/names.ts';
import { groupBy } from '../group-by.ts';
import { listed, withArticles } from './forms.ts';
import { once } from './once.ts';
import { nextWord, type Reader, wordAt } from './reader.ts';
import { opensStateName, stateNamed, stateOfCapital } from './states.ts';

const cities = once(
  (): ReadonlySet<string> =>
    new Set(CITIES.flatMap(({ arabic }) => listed(arabic)).filter((name) => !name.includes(' '))),
);
/** Names of cities of several words, by their first: «لوس أنجلوس», «خميس مشيط». */
const longCities = once((): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const names = CITIES.flatMap(({ arabic }) => listed(arabic)).filter((name) => name.includes(' '));
  return groupBy(
    names.map((name) => name.split(' ')),
    ([first = '']) => first,
  );
});
/** Adjectives of peoples with their article and without. */
const peoples = once((): ReadonlyMap<string, true> => {
  const words = PEOPLES.flatMap(({ arabic }) => listed(arabic)).flatMap((each) => [
    each,
    `${each}ه`,
    `${each}ين`,
    `${each}ون`,
  ]);
  return withArticles(new Map(words.map((word) => [word, true])), () => true);
});

/** A state by name or capital at a word, and how many words name it: «الولايات المتحدة» is two. */
export interface StateAt {
  readonly id: string;
  readonly words: number;
  readonly capital: boolean;
}

const LONGEST = 4;

/** The state that is named from here: «روسيا», «المملكة العربية السعودية», «موسكو». */
export function stateAt(reader: Reader, at: number): StateAt | null {
  const first = wordAt(reader, at);
  if (!first || !opensStateName(first.folded)) return null;
  let found: StateAt | null = null;
  let name = '';
  for (let words = 1; words <= LONGEST; words++) {
    const word = words === 1 ? first : nextWord(reader, at + words - 1);
    if (!word) break;
    name = name === '' ? word.folded : `${name} ${word.folded}`;
    const named = stateNamed(name);
    const id = named ?? stateOfCapital(name);
    if (id !== null) found = { id, words, capital: named === null };
  }
  return found;
}

export function isCity(folded: string): boolean {
  return cities().has(folded);
}

/** How many words name a city of several words that begins here: 2 for «لوس أنجلوس»; 0 where none does. */
export function longCityAt(reader: Reader, at: number): number {
  const names = longCities().get(wordAt(reader, at)?.folded ?? '');
  return names ? (nameOf(reader, at, names)?.length ?? 0) : 0;
}

function nameOf(reader: Reader, at: number, names: readonly (readonly string[])[]): readonly string[] | undefined {
  return names.find((parts) => parts.every((part, n) => n === 0 || nextWord(reader, at + n)?.folded === part));
}

/** «العربي», «الكردية», «الأممي» */
export function isOfPeople(folded: string): boolean {
  return peoples().has(folded);
}

/** Whether a folded word is the name of a state, a capital or another city. */
export function isPlace(folded: string): boolean {
  return stateNamed(folded) !== null || stateOfCapital(folded) !== null || isCity(folded);
}
