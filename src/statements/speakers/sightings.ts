import type { Token } from '../../text/period-tokens.ts';
import type { Mention } from '../mention.ts';
import { cuesOf } from '../reports/lexicon.ts';
import { framesOf } from '../reports/verb.ts';
import type { Opening, Word, WordForm } from '../word.ts';
import { withoutArticle } from './forms.ts';
import { institutionWord } from './institution-words.ts';
import { isFirstName, isSurname, longNameAt, opensLongName } from './known-names.ts';
import { mentionAt } from './mention-at.ts';
import { type NameParts, nameParts, printedIn } from './name-parts.ts';
import { endsNames } from './reader.ts';
import { roleWord } from './role-words.ts';
import { stateOfAdjective } from './states.ts';

/** Somebody named by full name, or an institution, where a paragraph prints it: speaking or spoken of. */
export interface Sighting {
  /** The paragraph's number, 0 for the title, and where in it. */
  readonly paragraph: number;
  readonly start: number;
  readonly mention: Mention;
  /** Whether it can be the subject of a verb at the head of its sentence: «هاجم رئيس الحزب …». */
  readonly heads: boolean;
  /** Of a person. */
  readonly name: string | null;
  readonly parts: NameParts | null;
  /** Of an institution, as printed. */
  readonly body: string | null;
}

const PROCLITIC = /^[ولبفك]/u;

/** Whoever and whatever a paragraph names, in order; what stands inside a longer mention is not told apart. */
export function sightingsIn(text: string, words: readonly Word[], paragraph: number): Sighting[] {
  const found: Sighting[] = [];
  for (let at = 0; at < words.length; ) {
    const mention = namedAt(text, words, at);
    if (mention)
      found.push({
        ...sightingOf(text, paragraph, withPeersOffice(mention, found)),
        heads: followsHead(words, at) || leadsVerb(words, at, mention) || isTongue(words, at),
      });
    // An apposition or clause behind it may name somebody else.
    at = mention ? nextAfter(words, at, mention) : at + 1;
  }
  return found;
}

/** «لافروف … نظيره الأميركي جون كيري»: his office is that of the one before, of his own state. */
function withPeersOffice(mention: Mention, before: readonly Sighting[]): Mention {
  if (!mention.counterpart || mention.name === null) return mention;
  const peer = before.findLast(({ mention: { name, offices } }) => name !== null && offices.length > 0)?.mention
    .offices[0];
  return peer ? { ...mention, offices: [{ ...peer, countries: mention.countries, former: false }] } : mention;
}

/** «على لسان رئيسها سعد المطيري»: by whom a body spoke. */
function isTongue(words: readonly Token[], at: number): boolean {
  return words[at - 1]?.folded === 'لسان' && words[at - 2]?.folded === 'علي';
}

const STOP = /[.!?؟]/u;
/** What may stand before a verb at the head of a sentence, folded. */
const OPENINGS = new Set('وقد قد كما فيما بينما وكان كان'.split(' '));

const THAT = new Set(['بذلك', 'ذلك', 'بهذا']);

/** Right after the first word of a sentence, which is none of those that no verb can be. */
function followsHead(words: readonly Word[], at: number): boolean {
  // «صرح بذلك محافظ الطائف …»
  const from = THAT.has(words[at - 1]?.folded ?? '') ? at - 2 : at - 1;
  const verb = words[from];
  if (!verb || words[at]?.gap !== '') return false;
  const before = words[from - 1];
  const first = before === undefined || STOP.test(verb.gap) || /[،:]/u.test(verb.gap) || OPENINGS.has(before.folded);
  if (!first) return false;
  return mayBeVerb(verb);
}

function mayBeVerb(word: Token): boolean {
  if (endsNames(word) || withoutArticle(word.folded).definite) return false;
  // «بموسكو»; of «كتب» and «لفت» too little would be left.
  if (/^[بلك].{4,}|(?:ة|ات|اً|ا|ها|هم)$/u.test(word.text)) return false;
  return roleWord(word.folded) === null && institutionWord(word.folded) === null && !isFirstName(word.folded);
}

/** Before a subject at the head of its clause, folded. */
const BEFORE_SUBJECT = new Set('لكن ولكن اما واما بينما فيما'.split(' '));
const BEFORE_VERB = new Set('لم لا لن قد لقد كان كانت ليس ليست'.split(' '));

/** «الفريق سالم الحارثي لم يترك …», «ولكن القيادي حمد البخيتي كتب …»: first in its sentence, a verb behind it. */
function leadsVerb(words: readonly Word[], at: number, mention: Mention): boolean {
  const before = words[at - 1];
  const first =
    before === undefined ||
    STOP.test(words[at]?.gap ?? '') ||
    BEFORE_SUBJECT.has(before.folded) ||
    isReminded(words, at - 1);
  const verb = words[mention.next];
  if (!first || !verb || !/^[،,]?$/u.test(verb.gap)) return false;
  return BEFORE_VERB.has(verb.folded) || (verb.folded.length > 2 && mayBeVerb(verb));
}

/** «يذكر أن», «يشار إلى أن», «الجدير بالذكر أن»: nobody says it. */
function isReminded(words: readonly Word[], that: number): boolean {
  if (words[that]?.folded !== 'ان') return false;
  return [words[that - 1], words[that - 2]].some((word) => REMINDING.has(word?.folded ?? ''));
}

const REMINDING = new Set('يذكر ويذكر يشار ويشار بالذكر والمعروف المعلوم'.split(' '));

function nextAfter(words: readonly Word[], at: number, mention: Mention): number {
  let next = at + 1;
  while (next < mention.next && (words[next]?.start ?? 0) < mention.named.end) next++;
  return next;
}

function namedAt(text: string, words: readonly Word[], at: number): Mention | null {
  const word = words[at];
  if (!word) return null;
  const opening = openingOf(word);
  if (opening === 'none') return null;
  if (opening === 'whole') return keep(mentionAt(text, words, at));
  if (opening === 'long' && isLongName(words, at)) return keep(mentionAt(text, words, at));
  return opensCut(word.folded) && !isSubject(words[at - 1], word) ? keep(mentionAt(text, words, at, { cut: 1 })) : null;
}

/** Apart, for a function that hands on a function costs something with every call. */
function isLongName(words: readonly Word[], at: number): boolean {
  return longNameAt((offset) => words[at + offset]?.folded) !== null;
}

/** «أكد بريك القرني»: behind a verb that takes no «ب» it is a letter of the name. */
function isSubject(before: Word | undefined, { folded, gap }: Token): boolean {
  if (!before || gap !== '' || !folded.startsWith('ب')) return false;
  return cuesOf(before).some(({ tense, verb }) => tense === 'perfect' && !framesOf(verb).has('by'));
}

/** Asked of every word of an archive. */
function openingOf({ form }: Word): Opening {
  form.opening ??= openingOfForm(form);
  return form.opening;
}

function openingOfForm(form: WordForm): Opening {
  const { folded } = form;
  // «على» is no «علي».
  const isPreposition = endsNames(form) && !opensTitle(folded) && !opensCut(folded);
  if (opensName(folded) && !isPreposition) return 'whole';
  return opensLongName(folded) ? 'long' : opensCut(folded) ? 'cut' : 'none';
}

function opensCut(folded: string): boolean {
  if (!PROCLITIC.test(folded) || folded.length < 4) return false;
  return opensName(folded.startsWith('لل') ? `ال${folded.slice(2)}` : folded.slice(1));
}

function opensName(folded: string): boolean {
  return isFirstName(folded) || isSurname(folded) || opensTitle(folded);
}

function opensTitle(folded: string): boolean {
  // «الكولومبي جاكسون مارتينيز»
  if (folded.startsWith('ال') && stateOfAdjective(folded) !== null) return true;
  return roleWord(folded) !== null || institutionWord(folded) !== null;
}

/** Those of some mentions that name a person in full or an institution. */
export function sightingsOf(text: string, paragraph: number, mentions: readonly Mention[]): Sighting[] {
  return mentions.flatMap((mention) => keep(mention) ?? []).map((mention) => sightingOf(text, paragraph, mention));
}

/** A full name, an institution with a name of its own, or people joined by «و». */
function keep(mention: Mention | null): Mention | null {
  if (!mention) return null;
  if (mention.form === 'full-name' || mention.form === 'institution' || mention.form === 'outlet') return mention;
  if (mention.form === 'surname') return isTitled(mention) ? mention : null;
  return mention.form === 'collective' && mention.members[0] ? mention.members[0] : null;
}

/** «الوزير الميتمي»; in «استقبل هادي مبعوث الأمين العام» the title is another's. */
function isTitled({ name, named, offices }: Mention): boolean {
  return offices.length > 0 && name !== null && named.start < name.start;
}

function sightingOf(text: string, paragraph: number, mention: Mention): Sighting {
  const name = mention.name ? printedIn(text, mention.name) : null;
  const body = mention.name ? null : printedIn(text, mention.named);
  return {
    paragraph,
    start: mention.named.start,
    mention,
    heads: false,
    name,
    parts: name === null ? null : nameParts(name),
    body,
  };
}
