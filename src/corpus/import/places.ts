import { CITIES } from '../../text/lexicon/cities.ts';
import { COUNTRIES } from '../../text/lexicon/countries.ts';
import { keyOf } from './page-line.ts';

const PLACES: ReadonlySet<string> = new Set(
  [...CITIES.map((city) => city.arabic), ...COUNTRIES.flatMap((country) => [country.arabic, country.capital])]
    .flatMap((names) => names.split('، '))
    .map(keyOf)
    .concat(['عواصم', 'العواصم'].map(keyOf)),
);

/** Whether a text is the name of a place and nothing else, as before the agency in «موسكو - رويترز». */
export function isPlace(text: string): boolean {
  return PLACES.has(keyOf(text));
}
