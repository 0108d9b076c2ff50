import { fold } from '../../text/fold.ts';
import type { Mention, NamedOffice } from '../mention.ts';
import type { Conversation } from './conversation.ts';
import { withoutArticle } from './forms.ts';
import { institutionWord } from './institution-words.ts';
import { printedIn } from './name-parts.ts';
import { bestFits, type Printed } from './resolve-person.ts';
import { roleWord } from './role-words.ts';
import type { Known, Place, Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { stateOf } from './states.ts';

/** Two sides or more: those it names, or the principals of the article for «الطرفان» and «الوزيران». */
export function collectiveSpeaker(
  scene: Scene,
  talk: Conversation,
  { mention, text, place }: Printed,
  one: (mention: Mention) => Speaker,
): Speaker {
  const printed = printedIn(text, mention.named);
  if (mention.members.length > 0) {
    const members = mention.members.map((member) => one(member).name ?? printedIn(text, member.named));
    return many(members.join(' و'), members, mention);
  }
  // «حركتا فتح وحماس», «الوزارتان»: bodies, and no people.
  if (institutionWord(fold(printed.split(' ')[0] ?? '')) !== null) return many(printed, namesOfTwo(printed), mention);
  if (mention.number === 'dual') {
    const members = principals(scene, talk, mention, place);
    return many(members.length === 2 ? members.join(' و') : printed, members, mention);
  }
  const states = mention.countries.flatMap((id) => stateOf(id)?.name ?? []);
  return many(printed, states, mention);
}

/** «حركتا فتح والجهاد الإسلامي» → «فتح», «الجهاد الإسلامي». */
function namesOfTwo(printed: string): string[] {
  const [, ...rest] = printed.split(' ');
  const second = rest.findIndex((word, at) => at > 0 && word.startsWith('و'));
  return second < 0 ? [] : [rest.slice(0, second).join(' '), rest.slice(second).join(' ').slice(1)];
}

/** The two whom an article is about: of the office that the words name, of two states, who speak and are named the most. */
function principals(scene: Scene, talk: Conversation, mention: Mention, place: Place): string[] {
  const office = mention.offices[0];
  const people = (office ? bestFits(scene.people, { ...office, countries: [] }) : scene.people).filter(({ places }) =>
    places.some((each) => each.paragraph <= place.paragraph),
  );
  const weight = ({ bearer, places }: Known) => talk.times(bearer.name) * 2 + places.length;
  const sorted = people.toSorted((a, b) => weight(b) - weight(a));
  const [first, ...rest] = sorted;
  const second = first && rest.find((each) => isPeer(first, each));
  return first && second ? [first.bearer.name, second.bearer.name] : [];
}

function isPeer(a: Known, b: Known): boolean {
  const pairs = a.bearer.offices.flatMap((mine) => b.bearer.offices.map((theirs) => ({ mine, theirs })));
  return pairs.some(
    ({ mine, theirs }) =>
      mine.role === theirs.role && !mine.countries.some((state) => theirs.countries.includes(state)),
  );
}

/** «مصادر محلية», «الخبراء»: as printed, «المصادر» as first told. */
export function unnamedSpeaker(talk: Conversation, { mention, text }: Printed): Speaker {
  const printed = printedIn(text, mention.named);
  const { base, definite } = withoutArticle(fold(printed));
  const told =
    definite && !printed.includes(' ')
      ? talk.lastOf(({ kind, name }) => kind === 'anonymous' && fold(name ?? '').startsWith(base))
      : null;
  const official = definite && told === null ? lastOfficial(talk, base, mention) : null;
  if (official) return { ...official, how: 'title' };
  // «وذكر المصدر نفسه»: where nobody unnamed spoke before, whoever did.
  const same = definite && told === null && SAME.test(text.slice(mention.named.end, mention.named.end + MOST_BEHIND));
  const last = same ? talk.lastOf(() => true) : null;
  if (last) return { ...last, how: 'title', mention };
  const name = told?.name ?? printed;
  return {
    name,
    kind: 'anonymous',
    members: [],
    how: 'anonymous',
    gender: mention.gender,
    number: mention.number,
    countries: mention.countries,
    mention,
  };
}

/** «المسؤول الأميركي» of a spokesman or minister of that state who spoke before, where nobody unnamed did. */
function lastOfficial(talk: Conversation, base: string, { number, countries }: Mention): Speaker | null {
  if (number !== 'singular' || !base.startsWith('مسوول')) return null;
  const last = talk.lastOf(() => true);
  if (last?.kind !== 'person' || last.how === 'described') return null;
  const isOffice = ({ role, field }: NamedOffice) => field.length > 0 && roleWord(role)?.kind === 'office';
  const isOne = last.mention?.offices.some(isOffice) === true;
  return isOne && (countries.length === 0 || countries.some((state) => last.countries.includes(state))) ? last : null;
}

const SAME = /^\s+(?:نفسه|ذاته|عينه|نفسها|ذاتها)(?!\p{L})/u;
const MOST_BEHIND = 12;

function many(name: string, members: readonly string[], mention: Mention): Speaker {
  return {
    name,
    kind: 'collective',
    members,
    how: 'collective',
    gender: 'masculine',
    number: mention.number,
    countries: mention.countries,
    mention,
  };
}
