import type { Article } from '../../corpus/article.ts';
import type { NamedOffice } from '../mention.ts';
import type { ArchivePeople } from './archive-people.ts';
import { Bearer } from './bearer.ts';
import { BearerIndex, type BearerLookup } from './bearer-index.ts';
import { plainWords } from './forms.ts';
import { type GivenPeople, givenNameOf, heldOn } from './given-people.ts';
import type { NameParts } from './name-parts.ts';
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

/** An institution that an article names, and its folded words without articles. */
export interface KnownBody {
  readonly name: string;
  readonly words: readonly string[];
}

/** Who and what one article names: among these its speakers are looked for first. */
export interface Scene {
  /** The day of the article as far as it is known: `2015-05`. */
  readonly day: string | null;
  readonly people: readonly Known[];
  readonly index: BearerLookup<Known>;
  /** By the first of their words: a few of each, for nobody shortens the name of one among hundreds. */
  readonly bodies: ReadonlyMap<string, readonly KnownBody[]>;
  /** Who and what stands as subject at the head of a sentence, in order: «هاجم رئيس الحزب إيلي محفوظ». */
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
  const crowd = new Crowd();
  // Longer names first, so that «داود أوغلو» finds «أحمد داود أوغلو».
  for (const sighting of sightings.toSorted((a, b) => lengthOf(b) - lengthOf(a))) crowd.see(sighting);
  for (const { bearer, places } of crowd.people) {
    places.sort(byPlace);
    bearer.given = givenNameOf(given, bearer);
    bearer.offices.push(...officesElsewhere(bearer, archive, given, day));
  }
  const bodies = [...new Set(sightings.flatMap(({ body }) => body ?? []))];
  return {
    day,
    people: crowd.people,
    index: crowd.index,
    bodies: byFirstWord(bodies),
    heads: sightings.filter(({ heads }) => heads).toSorted(byPlace),
    archive,
    given,
  };
}

/** Of how many parts a name is. */
function lengthOf({ parts }: Sighting): number {
  return parts?.all.length ?? 0;
}

const MOST_BODIES = 40;

function byFirstWord(names: readonly string[]): Map<string, KnownBody[]> {
  const found = new Map<string, KnownBody[]>();
  for (const name of names) {
    const words = plainWords(name);
    const same = found.get(words[0] ?? '') ?? [];
    if (same.length < MOST_BODIES) found.set(words[0] ?? '', [...same, { name, words }]);
  }
  return found;
}

function byPlace(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

interface Seen extends Known {
  readonly places: Place[];
}

/** The people of an article while its names are read. */
class Crowd {
  readonly people: Seen[] = [];
  readonly index = new BearerIndex<Seen>(({ bearer }) => bearer);

  see({ name, parts, mention, paragraph, start }: Sighting): void {
    if (name === null || parts === null || parts.all.length === 0) return;
    if (parts.all.length === 1) {
      this.#seeSurname(this.index.named(parts), mention.offices, { paragraph, start });
      return;
    }
    const found = this.index.firstNamed(parts);
    const known = found ?? { bearer: new Bearer(name, parts), places: [] };
    if (!found) this.people.push(known);
    const before = found?.bearer.parts;
    known.bearer.add(name, parts, mention.offices, mention.gender);
    known.places.push({ paragraph, start });
    if (known.bearer.parts !== before) this.index.put(known, before);
  }

  /** «الوزير الميتمي» tells an office of the one whom the article names in full elsewhere. */
  #seeSurname([known, other]: readonly Seen[], offices: readonly NamedOffice[], place: Place): void {
    if (!known || other) return;
    known.bearer.offices.push(...offices);
    known.places.push(place);
  }
}

/** The day of printing, or what implies it, as far as it is known. */
function dayOf({ published, approximate, event }: Article): string | null {
  return published ?? approximate?.date.split('/')[0] ?? event?.date?.split('/')[0] ?? null;
}

/** What the people file says of somebody on that day, and where the article tells no office, what other articles tell. */
function officesElsewhere(
  bearer: Bearer,
  archive: ArchivePeople,
  given: GivenPeople,
  day: string | null,
): NamedOffice[] {
  const held = given.officesOf.get(bearer.given ?? '')?.filter((each) => heldOn(each, day)) ?? [];
  if (held.length > 0 || bearer.offices.length > 0) return held.map(({ office }) => office);
  const [other, another] = archive.index.named(bearer.parts);
  return other && !another ? other.offices : [];
}

/** Those of the article whom a name fits, by surname before any other part. */
export function peopleNamed({ index }: Scene, parts: NameParts): readonly Known[] {
  const fits = index.named(parts);
  return fits.length > 0 || parts.all.length > 1 ? fits : index.holding(parts.first);
}
