import { fold } from '../../text/fold.ts';
import type { Gender, NamedOffice } from '../mention.ts';
import type { Bearer } from './bearer.ts';
import { type DatedOffice, givenNameOf, heldOn, nameKey } from './given-people.ts';
import { isFirstName } from './known-names.ts';
import { nameParts } from './name-parts.ts';
import { officeFit } from './offices.ts';
import type { Scene } from './scene.ts';

/** The one of the archive or the people file whom a name fits; null where there is none or more than one. */
export function elsewhereNamed({ given, archive }: Scene, name: string, gender: Gender | null): Bearer | null {
  const exact = given.byName.get(nameKey(name));
  if (exact) return exact;
  const parts = nameParts(name);
  const known = given.index.named(parts);
  // Of those whom the archive alone knows, somebody with an office: other names are too many.
  const alike = archive.index.named(parts).filter((each) => endsSo(each, name));
  // «محمد» is the last name of many, one of whom holds an office.
  const learnt = isFirstName(fold(name)) && alike.length > 1 ? [] : alike.filter((each) => mayBe(each, gender));
  const names = new Set([
    ...known.map((each) => each.name),
    ...learnt.map((each) => givenNameOf(given, each) ?? each.name),
  ]);
  const [first = null] = [...known, ...learnt];
  return names.size === 1 ? first : null;
}

function mayBe(bearer: Bearer, gender: Gender | null): boolean {
  return bearer.offices.length > 0 && (gender === null || bearer.gender === gender);
}

/** «أحمد» alone is not the «صالح الأحمد» of another article, though «شكري» is «سامح شكري». */
function endsSo({ forms }: Bearer, name: string): boolean {
  const folded = fold(name);
  return !isFirstName(folded) || [...forms.keys()].some((form) => fold(form).endsWith(` ${folded}`));
}

/** No weaker fit than role and state makes somebody the holder of an office. */
const LEAST_FIT = 1.99;

/** Those who held an office on the article's day by the people file, the best fits alone. */
export function holdersOf({ given, day }: Scene, office: NamedOffice): Bearer[] {
  let best = LEAST_FIT;
  let found: DatedOffice[] = [];
  for (const dated of given.offices) {
    // «وزير الطاقة» in a paper at home is no minister of the world's table.
    if (office.countries.length === 0 && dated.office.countries.length > 0) continue;
    const fit = officeFit(office, dated.office);
    if (fit < best || !heldOn(dated, day)) continue;
    if (fit > best) found = [];
    best = fit;
    found.push(dated);
  }
  return [...new Set(found.map(({ bearer }) => bearer))];
}
