import { fold } from '../../text/fold.ts';
import type { Gender, Mention, NamedOffice } from '../mention.ts';
import { isAddressed, mayBeAddressed } from './address.ts';
import type { Bearer } from './bearer.ts';
import { areAlike, isCalling, isOpen } from './callings.ts';
import type { Conversation } from './conversation.ts';
import { elsewhereNamed, holdersOf } from './elsewhere.ts';
import { nameParts, printedIn } from './name-parts.ts';
import { officeFit } from './offices.ts';
import { type Known, type Place, peopleNamed, type Scene } from './scene.ts';
import { type How, type Speaker, UNSETTLED } from './speaker.ts';

/** Where a mention stands, and the text of its paragraph. */
export interface Printed {
  readonly mention: Mention;
  readonly text: string;
  readonly place: Place;
  /** As the verb tells it: «قالت هاشمي». */
  readonly gender?: Gender | null;
}

/** Somebody named by name: the one of the article whom it fits, else of the archive, else the printed name itself. */
export function personByName(scene: Scene, { mention, text, place, gender = null }: Printed): Speaker {
  const printed = mention.name ? printedIn(text, mention.name) : '';
  const fits = agreeing(peopleNamed(scene, nameParts(printed)), gender, mention);
  const known = fits.length > 1 ? nearest(withOffice(fits, mention.offices[0]), place) : fits[0];
  const how = mention.form === 'full-name' ? 'full-name' : 'surname';
  if (known) return person(known.bearer.name, known.bearer, mention, how);
  const other = elsewhereNamed(scene, printed, gender);
  if (other) return person(other.name, other, mention, mention.form === 'full-name' ? 'full-name' : 'elsewhere');
  return person(printed, null, mention, mention.form === 'full-name' ? 'full-name' : 'alone');
}

/** Of «محمد الراشد» and «منى الراشد» she is meant by «قالت الراشد», and by a verb in the masculine no woman, but in full. */
function agreeing(fits: readonly Known[], gender: Gender | null, { form }: Mention): readonly Known[] {
  if (gender === null) return fits;
  const same = fits.filter(({ bearer }) => bearer.gender === gender);
  return same.length > 0 || (gender === 'masculine' && form !== 'full-name') ? same : fits;
}

/** Somebody named by office: «الوزير الروسي», «المتحدث», «نظيره الأميركي», «سموه». */
export function personByTitle(scene: Scene, talk: Conversation, printed: Printed): Speaker {
  const { mention, text, place } = printed;
  const office = mention.offices[0];
  const last = talk.lastOf((speaker) => speaker.kind === 'person');
  if (!office) return honouredSpeaker(scene, talk, printed);
  if (mention.counterpart) return counterpart(scene, last, printed);
  const bare = office.field.length === 0 && office.countries.length === 0;
  const fits = bestFits(
    scene.people.filter(({ bearer }) => mayBe(bearer, mention)),
    office,
  );
  const lasting = fits.find(({ bearer }) => bearer.name === last?.name);
  // «الوزير» is he who spoke last, if he is a minister; «وزير الخارجية الروسي» whoever is called so.
  const known = lasting && (bare || fits.length > 1) ? lasting : nearest(fits, place);
  if (known) return person(known.bearer.name, known.bearer, mention, 'title');
  const holders = holdersOf(scene, office);
  const [holder] = holders;
  if (holder && holders.length === 1) return person(holder.name, holder, mention, 'office');
  const isLast = last?.mention?.offices.some((held) => officeFit(office, held) > 0);
  if (last && isLast && (mention.gender === 'masculine' || last.gender === 'feminine'))
    return { ...last, how: 'title', mention };
  const called = sameCalling(scene, last, printed);
  if (called) return called;
  // «وأضاف المتحدث» of «متحدث باسم الصندوق»
  const unnamed = bare && talk.lastOf(({ kind, mention: told }) => kind === 'anonymous' && isOf(told, mention));
  if (unnamed) return { ...unnamed, how: 'title', mention };
  // «الطالبة ابنة المعلمة»: told by more than one title, as far as anybody tells.
  if ((bare && mention.offices.length < 2) || holders.length > 1) return UNSETTLED;
  return person(printedIn(text, mention.named), null, mention, 'described');
}

/** «المهاجم السوري» of «اللاعب السوري عمر السالم»: the one of the article who has such a calling, else the last speaker of whom nothing is told. */
function sameCalling(scene: Scene, last: Speaker | null, { mention }: Printed): Speaker | null {
  const [office, other] = mention.offices;
  if (!office || other || !isCalling(office.role) || !isOpen(office.field)) return null;
  const fits = scene.people.filter(
    ({ bearer }) =>
      bearer.gender === mention.gender &&
      bearer.offices.some((held) => areAlike(office.role, held.role)) &&
      isOfStates(bearer, mention),
  );
  const lasting = fits.find(({ bearer }) => bearer.name === last?.name) ?? (fits.length === 1 ? fits[0] : undefined);
  if (lasting) return person(lasting.bearer.name, lasting.bearer, mention, 'title');
  const untold = scene.people.find(({ bearer }) => bearer.name === last?.name)?.bearer;
  const isOne = fits.length === 0 && untold?.offices.length === 0 && untold.gender === mention.gender;
  return isOne ? person(untold.name, untold, mention, 'title') : null;
}

function isOfStates({ offices }: Bearer, { countries }: Mention): boolean {
  const known = offices.flatMap((held) => held.countries);
  return countries.length === 0 || known.length === 0 || countries.some((state) => known.includes(state));
}

/** Whether somebody told without a name has the office that a title alone names. */
function isOf(told: Mention | null, { offices, gender }: Mention): boolean {
  return told?.offices[0]?.role === offices[0]?.role && told?.number === 'singular' && told.gender === gender;
}

/** «سموه», «معاليه»: the last who spoke and is addressed so, else the one named last of that rank. */
function honouredSpeaker(scene: Scene, talk: Conversation, { mention, text, place }: Printed): Speaker {
  const address = fold(printedIn(text, mention.named));
  const rolesOf = ({ offices }: Bearer) => offices.map(({ role }) => role);
  const last = talk.lastOf(({ kind, name, mention: named }) => {
    const bearer = scene.people.find((known) => known.bearer.name === name)?.bearer;
    const roles = [...(bearer ? rolesOf(bearer) : []), ...(named?.offices ?? []).map(({ role }) => role)];
    return kind === 'person' && mayBeAddressed(address, roles);
  });
  if (last) return { ...last, how: 'title', mention };
  const peers = scene.people.filter(({ bearer }) => isAddressed(address, rolesOf(bearer)));
  const peer = nearest(peers, place);
  return peer ? person(peer.bearer.name, peer.bearer, mention, 'title') : UNSETTLED;
}

/** «نظيره الروسي» of him who speaks: somebody of that state whom the article names, with the same office where there is a choice. */
function counterpart(scene: Scene, last: Speaker | null, { mention, place }: Printed): Speaker {
  const [state] = mention.countries;
  const others = scene.people.filter(({ bearer }) => bearer.name !== last?.name);
  const fits = others.filter(({ bearer }) =>
    bearer.offices.some(({ countries }) => state !== undefined && countries.includes(state)),
  );
  const role = last?.mention?.offices[0]?.role;
  const peers = fits.filter(({ bearer }) => bearer.offices.some((office) => office.role === role));
  const known = nearest(peers.length > 0 ? peers : fits, place);
  return known ? person(known.bearer.name, known.bearer, mention, 'title') : UNSETTLED;
}

/** Those of the article who hold the office best, by a margin. */
export function bestFits(people: readonly Known[], office: NamedOffice): Known[] {
  const fits = people.map((known) => ({
    known,
    fit: Math.max(0, ...known.bearer.offices.map((held) => officeFit(office, held))),
  }));
  const best = Math.max(...fits.map(({ fit }) => fit), 0);
  return best === 0 ? [] : fits.filter(({ fit }) => fit >= best - 0.25).map(({ known }) => known);
}

/** «الباحثة» is nobody whom the article shows as a man. */
function mayBe(bearer: Bearer, { gender }: Mention): boolean {
  return gender === 'masculine' || bearer.gender === 'feminine';
}

function withOffice(fits: readonly Known[], office: NamedOffice | undefined): readonly Known[] {
  const holders = office ? bestFits(fits, office) : [];
  return holders.length > 0 ? holders : fits;
}

/** The one named last before a place, else the first named after it. */
export function nearest(people: readonly Known[], place: Place): Known | undefined {
  let best: Known | undefined;
  let at: Place | null = null;
  for (const known of people) {
    const before = known.places.findLast((each) => isBefore(each, place));
    if (before && (at === null || isBefore(at, before))) [best, at] = [known, before];
  }
  return best ?? people.toSorted((a, b) => order(a.places[0], b.places[0]))[0];
}

function order(a: Place | undefined, b: Place | undefined): number {
  return a && b ? a.paragraph - b.paragraph || a.start - b.start : 0;
}

function isBefore(a: Place, b: Place): boolean {
  return order(a, b) <= 0;
}

/** Somebody of the article, named there by a mention or not. */
export function bearerSpeaker(bearer: Bearer, mention: Mention | null): Speaker {
  const countries = [...new Set(bearer.offices.flatMap((office) => office.countries))];
  return { ...UNSETTLED, name: bearer.name, how: 'full-name', gender: bearer.gender, countries, mention };
}

function person(name: string, bearer: Bearer | null, mention: Mention, how: How): Speaker {
  return {
    name,
    kind: 'person',
    members: [],
    how,
    gender: mention.gender === 'feminine' ? 'feminine' : (bearer?.gender ?? 'masculine'),
    number: 'singular',
    countries: [...new Set([...mention.countries, ...(bearer?.offices.flatMap(({ countries }) => countries) ?? [])])],
    mention,
  };
}
