import type { Article } from '../../corpus/article.ts';
import type { NamedOffice } from '../mention.ts';
import { type ArchivePeople, lastSkeleton } from './archive-people.ts';
import { Bearer } from './bearer.ts';
import { type DatedOffice, type GivenPeople, heldOn, nameKey } from './given-people.ts';
import { type NameParts, nameParts } from './name-parts.ts';
import { officeFit } from './offices.ts';
import type { Sighting } from './sightings.ts';

/** A place in an article: paragraph, and where in its text. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
}

/** Somebody of an article, with the places where it names him in full or with a title. */
export interface Known {
  readonly bearer: Bearer;
  readonly places: readonly Place[];
}

/** Who and what one article names: among these its speakers are looked for first. */
export interface Scene {
  readonly article: Article;
  /** The day of the article as far as it is known: `2015-05`. */
  readonly day: string | null;
  readonly people: readonly Known[];
  readonly bodies: readonly Sighting[];
  /** Those who stand as subjects at the head of a sentence, in order: «هاجم رئيس الحزب إيلي محفوظ». */
  readonly heads: readonly Sighting[];
  readonly archive: ArchivePeople;
  readonly given: GivenPeople;
}

export function sceneOf(
  article: Article,
  sightings: readonly Sighting[],
  archive: ArchivePeople,
  given: GivenPeople,
): Scene {
  const day = dayOf(article);
  const people: { bearer: Bearer; places: Place[] }[] = [];
  const full = sightings.filter(({ parts }) => (parts?.all.length ?? 0) > 1);
  // Longer names first, so that «داود أوغلو» finds «أحمد داود أوغلو».
  for (const sighting of [...full].sort((a, b) => (b.parts?.all.length ?? 0) - (a.parts?.all.length ?? 0)))
    add(people, sighting);
  for (const sighting of sightings) if (sighting.parts?.all.length === 1) addSurname(people, sighting);
  for (const known of people) {
    known.places.sort(byPlace);
    known.bearer.given = givenName(given, known.bearer);
    known.bearer.offices.push(...officesElsewhere(known.bearer, archive, given, day));
  }
  const bodies = sightings.filter(({ body }) => body !== null);
  const heads = sightings.filter((each) => each.heads && each.name !== null).sort(byPlace);
  return { article, day, people, bodies, heads, archive, given };
}

/** The day of printing, or what implies it, as far as it is known. */
function dayOf({ published, approximate, event }: Article): string | null {
  return published ?? approximate?.date.split('/')[0] ?? event?.date?.split('/')[0] ?? null;
}

/** What the people file says he was on that day, else what other articles call him. */
function officesElsewhere(
  bearer: Bearer,
  archive: ArchivePeople,
  given: GivenPeople,
  day: string | null,
): NamedOffice[] {
  const held = given.offices.filter((each) => each.bearer.name === bearer.given && heldOn(each, day));
  if (held.length > 0 || bearer.offices.length > 0) return held.map(({ office }) => office);
  const others = (archive.byLast.get(lastSkeleton(bearer.parts.last)) ?? []).filter((each) => each.is(bearer.parts));
  return others.length === 1 ? (others[0]?.offices ?? []) : [];
}

function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

type Draft = { bearer: Bearer; places: Place[] }[];

function add(people: Draft, sighting: Sighting): void {
  const { name, parts, mention, paragraph, start } = sighting;
  if (name === null || parts === null) return;
  let known = people.find(({ bearer }) => bearer.is(parts));
  if (!known) {
    known = { bearer: new Bearer(name, parts), places: [] };
    people.push(known);
  }
  known.bearer.add(name, parts, mention.offices, mention.gender);
  known.places.push({ paragraph, start });
}

/** «الوزير الميتمي» tells an office of him whom the article names in full elsewhere. */
function addSurname(people: Draft, sighting: Sighting): void {
  const { parts, mention, paragraph, start } = sighting;
  if (parts === null) return;
  const fits = people.filter(({ bearer }) => bearer.is(parts));
  const [only] = fits;
  if (fits.length !== 1 || !only) return;
  only.bearer.offices.push(...mention.offices);
  only.places.push({ paragraph, start });
}

/** The canonical name of the people file for somebody, or null. */
function givenName(given: GivenPeople, bearer: Bearer): string | null {
  for (const form of bearer.forms.keys()) {
    const exact = given.byName.get(nameKey(form));
    if (exact) return exact.given;
  }
  const fits = given.bearers.filter((each) => each.isFull && each.is(bearer.parts));
  return fits.length === 1 ? (fits[0]?.given ?? null) : null;
}

/** Those of the article whom a name fits. */
export function peopleNamed(scene: Scene, parts: NameParts): Known[] {
  const fits = scene.people.filter(({ bearer }) => bearer.is(parts));
  if (fits.length > 0 || parts.all.length > 1) return fits;
  // «كمال» of «كمال أوزان»; «رجب طيب» of «رجب طيب أردوغان»
  return scene.people.filter(({ bearer }) => bearer.parts.all.includes(parts.first));
}

/** The one of the archive or the people file whom a name fits; null where there is none or more than one. */
export function elsewhereNamed(scene: Scene, name: string): Bearer | null {
  const parts = nameParts(name);
  const exact = scene.given.byName.get(nameKey(name));
  if (exact) return exact;
  // Of those whom the archive alone knows, somebody with an office: other names are too many.
  const learnt = (scene.archive.byLast.get(lastSkeleton(parts.last)) ?? []).filter(
    (each) => each.offices.length > 0 && each.is(parts),
  );
  const given = scene.given.bearers.filter((each) => each.is(parts));
  const names = new Set([
    ...given.map((each) => each.name),
    ...learnt.map((each) => givenName(scene.given, each) ?? each.name),
  ]);
  if (names.size !== 1) return given.length === 1 && learnt.length === 0 ? (given[0] ?? null) : null;
  return given[0] ?? learnt[0] ?? null;
}

/** Those who held an office on the article's day by the people file, the best fits alone. */
export function holdersOf(scene: Scene, office: NamedOffice): Bearer[] {
  let best = 1.99;
  let found: DatedOffice[] = [];
  for (const dated of scene.given.offices) {
    // «وزير الطاقة» in a paper at home is no minister of the world's table.
    if (office.countries.length === 0 && dated.office.countries.length > 0) continue;
    const fit = officeFit(office, dated.office);
    if (fit < best || !heldOn(dated, scene.day)) continue;
    if (fit > best) found = [];
    best = fit;
    found.push(dated);
  }
  return [...new Set(found.map(({ bearer }) => bearer))];
}
